import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What everybody waits for at the first start on a slow network; WeChat itself allows 2 MB. */
const MAIN_LIMIT = 520 * 1024;
/** All of it together: what lies on the phone in the end. */
const WHOLE_LIMIT = 1.2 * 1024 * 1024;
/** WeChat's own limit for each subpackage. */
const SUBPACKAGE_LIMIT = 2 * 1024 * 1024;
/** `dist/weapp` is nobody's to wait for: it plays WeChat in DevTools, with the tools for that. */
const BUILDS = ['weapp-device', 'weapp-cloud'] as const;

interface AppJson {
  readonly subPackages?: readonly { readonly root: string }[];
  readonly subpackages?: readonly { readonly root: string }[];
}

/** Bytes of the main package and of each subpackage; everything in the folder is uploaded. */
function packageSizes(dist: string): { main: number; subpackages: Record<string, number> } {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson;
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const subpackages = Object.fromEntries(roots.map((root) => [root, 0]));
  let main = 0;
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { size } = statSync(file);
    const below = path.relative(dist, file).replaceAll('\\', '/');
    const root = roots.find((name) => below.startsWith(`${name}/`));
    if (root === undefined) main += size;
    else subpackages[root] = (subpackages[root] ?? 0) + size;
  }
  return { main, subpackages };
}

test.each(BUILDS)('dist/%s: the main package is at most 520 KB, all of it 1.2 MB', (build) => {
  const dist = path.join(__dirname, '../../dist', build);
  if (!existsSync(dist)) throw new Error(`${dist} is not built: npm test builds it`);
  const { main, subpackages } = packageSizes(dist);
  // An empty or half-written folder is no small package.
  expect(main).toBeGreaterThan(100 * 1024);
  expect(main).toBeLessThanOrEqual(MAIN_LIMIT);
  for (const bytes of Object.values(subpackages)) {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(SUBPACKAGE_LIMIT);
  }
  const whole = Object.values(subpackages).reduce((sum, bytes) => sum + bytes, main);
  expect(whole).toBeLessThanOrEqual(WHOLE_LIMIT);
});
