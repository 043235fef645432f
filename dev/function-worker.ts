import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { InstanceData, Invocation, InvocationReply } from './function-messages';

/** One worker thread is one instance of a cloud function: its own `process.env`, one call at a time. */

type Main = (event: unknown, context: unknown) => unknown;

const port = parentPort;
if (!port) throw new Error('function-worker runs as a worker thread only');

const { file } = workerData as InstanceData;
const loaded = load();

function load(): { main: Main } | { detail: string } {
  try {
    const { main } = createRequire(file)(file) as { main?: unknown };
    return typeof main === 'function' ? { main: main as Main } : { detail: 'index.main is not a function' };
  } catch (error) {
    return { detail: describe(error) };
  }
}

/** The stack goes to the function's log, where the platform has it too; the caller gets the first line only. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  process.stderr.write(`${error.stack ?? error.message}\n`);
  return `${error.name}: ${error.message}`;
}

async function run({ event, env, context }: Invocation): Promise<InvocationReply> {
  // Only set, never deleted: this is what the platform does, so a function that trusts left-overs fails here too.
  Object.assign(process.env, env);
  if ('detail' in loaded) return { ok: false, detail: loaded.detail };
  try {
    const result = await loaded.main(JSON.parse(event), context);
    return { ok: true, result: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { ok: false, detail: describe(error) };
  }
}

port.on('message', (invocation: Invocation) => {
  void run(invocation).then((reply) => port.postMessage(reply));
});
