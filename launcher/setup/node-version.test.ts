import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { nodeVersionProblem } from './node-version.mjs';

test.each([
  ['20.19.0', '>=20.19'],
  ['20.20.1', '>=20.19'],
  ['22.0.0', '>=20.19'],
  ['100.1.0', '>=20.19'],
])('Node %s is enough for %s', (version, range) => {
  expect(nodeVersionProblem(version, range)).toBeUndefined();
});

test.each([
  ['20.18.9', '>=20.19'],
  ['20.2.0', '>=20.19'],
  ['18.20.0', '>=20.19'],
  ['9.99.0', '>=20.19'],
])('Node %s is refused by both numbers of %s', (version, range) => {
  expect(nodeVersionProblem(version, range)).toMatch(
    new RegExp(`20\\.19 .*${version.replaceAll('.', '\\.')}`),
  );
});

test('package.json says a range that is understood, and this Node is in it', () => {
  expect(packageJson.engines.node).toMatch(/^>=\d+\.\d+$/);
  expect(nodeVersionProblem(process.versions.node, packageJson.engines.node)).toBeUndefined();
});

test('every command looks at the version before it imports anything else', () => {
  const folder = join(__dirname, '../commands');
  const commands = readdirSync(folder).filter((name) => name !== 'require-node.mjs');
  expect(commands).toContain('start.mjs');
  for (const name of commands) {
    const first = readFileSync(join(folder, name), 'utf8').match(/^import .*$/m)?.[0];
    expect([name, first]).toEqual([name, "import './require-node.mjs';"]);
  }
});
