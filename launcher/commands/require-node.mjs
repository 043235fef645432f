// @ts-check
// Imported first by every entry: an old Node must get this sentence and not a stack from some newer built-in.
import { readFileSync } from 'node:fs';
import { nodeVersionProblem } from '../setup/node-version.mjs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const problem = nodeVersionProblem(process.versions.node, engines.node);
if (problem) {
  console.error(`✗ ${problem}`);
  process.exit(1);
}
