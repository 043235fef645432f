// @ts-check
import './require-node.mjs';
import { main, running } from '../process/lifecycle.mjs';
import { run } from '../process/processes.mjs';
import { BUILDS, taro, typescript } from '../setup/build-table.mjs';
import { prepare } from '../setup/prepare.mjs';
import { Failure } from '../terminal/fail.mjs';
import { CHECKED_BUILDS } from '../testing/checks.mjs';

/** @typedef {import('../setup/build-table.mjs').BuildName} BuildName */
/**
 * @typedef {object} Tool
 * @property {BuildName[]} builds what must be there before
 * @property {boolean} [browser]
 * @property {string[]} [args] for Node; without them the builds are all there is to do
 */

/** @type {BuildName[]} */
const EVERY_BUILD = BUILDS.map(({ name }) => name);

/** The developers' scripts of package.json: each prepares what it needs, on a fresh clone too. @type {Record<string, Tool>} */
const TOOLS = {
  generate: { builds: CHECKED_BUILDS },
  format: { builds: [], args: ['node_modules/prettier/bin/prettier.cjs', '--write', '.'] },
  'test:unit': {
    builds: CHECKED_BUILDS,
    args: ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit'],
  },
  'build:functions': { builds: ['functions'] },
  'build:hooks': { builds: ['hooks'] },
  'build:server': { builds: ['server'] },
  'build:docs': { builds: ['docs'] },
  // Not the builds of the table: these two take what the developer set for a device (TARO_APP_…).
  'build:weapp': { builds: ['contract'], args: taro('weapp') },
  'build:h5': { builds: ['contract'], args: taro('h5') },
  migration: { builds: [], args: typescript('pocketbase/tools/migration.ts') },
  bench: { builds: EVERY_BUILD, browser: true, args: typescript('tests/bench/main.ts') },
  screenshots: {
    builds: ['hooks', 'functions', 'server', 'docs', 'h5-preview'],
    browser: true,
    args: typescript('docs/tools/screenshots.ts'),
  },
};

await main(async () => {
  const [name = '', ...words] = process.argv.slice(2);
  const tool = TOOLS[name];
  if (!tool) throw new Failure(`没有叫做“${name}”的工具，可用的有：${Object.keys(TOOLS).join('、')}。`);
  await prepare(tool.builds, { browser: tool.browser });
  if (!tool.args) return 0;
  running();
  return (await run(process.execPath, [...tool.args, ...words], { output: 'inherit' })).code;
});
