import path from 'node:path';
import { createConfig, getLineColLocation, lint, type NormalizedProblem } from '@redocly/openapi-core';
import { DOCUMENTS, ROOT } from './documents';
import { laws } from './laws';

/** Where the seeds' own text breaks a general rule, that rule is off for that document alone. */
const EXCEPTIONS: { readonly [source: string]: { readonly [rule: string]: 'off' } } = {
  // The seed's local server is localhost.
  'openapi-wx/hooks-api.yaml': { 'no-server-example.com': 'off' },
  // The path is `/srv/`.
  'openapi-wx/mini-program-auth.yaml': { 'no-path-trailing-slash': 'off' },
};

const OWN_RULES = Object.fromEntries(
  Object.keys(laws.rules?.oas3 ?? {}).map((name) => [`laws/${name}`, 'error' as const]),
);

/** Problems of one document and all files it refers to. */
async function problemsOf(source: string): Promise<NormalizedProblem[]> {
  const config = await createConfig({
    extends: ['recommended-strict'],
    plugins: [laws],
    rules: { ...OWN_RULES, ...EXCEPTIONS[source] },
  });
  return lint({ ref: path.resolve(ROOT, source), config });
}

function describe(problem: NormalizedProblem): string {
  const place = problem.location[0];
  if (!place) return `${problem.ruleId}  ${problem.message}`;
  const { source, start } = getLineColLocation(place);
  const file = path.relative(ROOT, source.absoluteRef);
  return `${file}:${start.line}:${start.col}  ${problem.ruleId}  ${problem.message}`;
}

/** Checks the documents named on the command line, or the whole contract; prints every problem, exit code 1 if any. */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const sources = named.length > 0 ? named : DOCUMENTS.map(({ source }) => source);
  const problems = (await Promise.all(sources.map(problemsOf))).flat();
  for (const problem of problems) console.error(describe(problem));
  if (problems.length > 0) process.exitCode = 1;
  console.log(
    problems.length > 0 ? `契约有 ${problems.length} 处问题` : `契约检查通过：${sources.length} 份文档`,
  );
}

main().catch((error: unknown) => {
  console.error(`契约检查失败：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
