import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { build } from 'esbuild';
import type { CallerIdentity, FunctionManifest } from '../../dev/function-env';
import { FunctionRuntime } from '../../dev/function-runtime';
import { startLocalWechat, type LocalWechat } from '../../dev/local-wechat';
import { openidOf } from '../../dev/wechat-users';

export const APPID = 'wx0123456789abcdef';
export const SECRET = 'a-secret-of-this-test-run';

// Real threads load a real SDK here; on a busy machine that takes longer than jest's five seconds.
jest.setTimeout(60_000);

/** Two functions from the same code: only the first may call the phone API. */
export const MANIFEST: FunctionManifest = {
  timeout: 20,
  memorySize: 128,
  functions: {
    probe: { env: ['PB_URL', 'WECHAT_APPID'], openapi: ['phonenumber.getPhoneNumber', 'security.none'] },
    plain: { env: [], openapi: [] },
    unbuilt: { env: [], openapi: [] },
  },
};

export const VALUES = {
  PB_URL: 'http://127.0.0.1:1/pb',
  WECHAT_APPID: APPID,
  WECHAT_APP_SECRET: SECRET,
  PB_SERVICE_TOKEN: 'must-not-reach-a-function-that-does-not-list-it',
};

export interface TestRuntime {
  readonly runtime: FunctionRuntime;
  readonly wechat: LocalWechat;
  readonly functionsDir: string;
  /** Everything the functions have written to stdout and stderr so far. */
  output(): string;
  close(): Promise<void>;
}

const SHARED = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'error',
} as const;
let built: Promise<{ probe: string; worker: string }> | undefined;

/** The probe function and the worker, built once as the product's own are. */
async function buildOnce(): Promise<{ probe: string; worker: string }> {
  const text = async (entry: string, minify: boolean): Promise<string> => {
    const entryPoints = [path.join(__dirname, entry)];
    const { outputFiles } = await build({ ...SHARED, minify, entryPoints, write: false });
    return outputFiles[0]?.text ?? '';
  };
  const [probe, worker] = await Promise.all([
    text('probe-function.ts', true),
    text('../../dev/function-worker.ts', false),
  ]);
  return { probe, worker };
}

interface TestRuntimeOptions {
  readonly slowMs?: number;
  /** Seconds; short only where a test waits for the limit, because a busy machine starts an instance slowly. */
  readonly timeout?: number;
}

/** A local WeChat and a runtime with the functions of the manifest above. */
export async function startTestRuntime(options: TestRuntimeOptions = {}): Promise<TestRuntime> {
  const { slowMs, timeout = MANIFEST.timeout } = options;
  const { probe, worker } = await (built ??= buildOnce());
  const folder = mkdtempSync(path.join(tmpdir(), 'bai-dev-'));
  const functionsDir = path.join(folder, 'cloudfunctions');
  const workerFile = path.join(folder, 'function-worker.js');
  writeFileSync(workerFile, worker);
  for (const name of ['probe', 'plain']) {
    mkdirSync(path.join(functionsDir, name), { recursive: true });
    writeFileSync(path.join(functionsDir, name, 'index.js'), probe);
  }
  const wechat = await startLocalWechat({ appid: APPID, secret: SECRET, ...(slowMs && { slowMs }) });
  const output = new PassThrough();
  const written: Buffer[] = [];
  output.on('data', (chunk: Buffer) => written.push(chunk));
  const runtime = new FunctionRuntime({
    manifest: { ...MANIFEST, timeout },
    functionsDir,
    workerFile,
    values: VALUES,
    tokens: wechat.tokens,
    contextConfig: wechat.contextConfig,
    output,
  });
  return {
    runtime,
    wechat,
    functionsDir,
    output: () => Buffer.concat(written).toString(),
    close: async () => {
      runtime.close();
      await wechat.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const identityOf = (user: string): CallerIdentity => ({
  openid: openidOf(user),
  appid: APPID,
  clientIp: '127.0.0.1',
});
