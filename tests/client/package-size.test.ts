import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Issue 3: the main package of the thin client. WeChat itself allows 2 MB. */
const LIMIT_BYTES = 400 * 1024;
const DIST = path.join(__dirname, '../../dist/weapp');

test('the main package of the mini-program is at most 400 KB', () => {
  const bytes = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  // An empty or half-written folder is no small package.
  expect(bytes).toBeGreaterThan(100 * 1024);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});
