import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { eventTooLarge, functionNotFound, resultTooLarge } from './call-function-error';
import type { CloudTokens } from './cloud-tokens';
import {
  baseEnv,
  identityEnv,
  invocationContext,
  NO_USER_ENV,
  type CallerIdentity,
  type FunctionManifest,
} from './function-env';
import { FunctionPool } from './function-pool';

/** Largest event and largest result, in bytes of JSON. */
export const PAYLOAD_LIMIT = 6 * 1024 * 1024;
const MAX_INSTANCES = 4;
const WARM_EVERY_MS = 500;

export interface FunctionRuntimeOptions {
  readonly manifest: FunctionManifest;
  /** Holds `<function>/index.js`. */
  readonly functionsDir: string;
  /** The built `function-worker.js`. */
  readonly workerFile: string;
  /** Where the values of the manifest's env names come from. */
  readonly values: { readonly [name: string]: string | undefined };
  readonly tokens: CloudTokens;
  readonly contextConfig: string;
  /** Where the functions' own output goes; this process' stdout and stderr when absent. */
  readonly output?: NodeJS.WritableStream;
}

/** How `wx.cloud.callFunction` resolves. */
export interface CallFunctionResult {
  readonly result: unknown;
  readonly errMsg: 'cloud.callFunction:ok';
  readonly requestID: string;
}

/** Runs the built cloud functions as the platform does; every method rejects with a CallFunctionError. */
export class FunctionRuntime {
  readonly #pools = new Map<string, FunctionPool>();
  #warming: NodeJS.Timeout | undefined;

  constructor(private readonly options: FunctionRuntimeOptions) {
    const { manifest, functionsDir, workerFile, values, contextConfig } = options;
    for (const name of Object.keys(manifest.functions)) {
      const instance = {
        workerFile,
        file: path.resolve(functionsDir, name, 'index.js'),
        env: baseEnv(manifest, name, values, contextConfig),
        memoryMb: manifest.memorySize,
        timeoutMs: manifest.timeout * 1000,
        output: options.output,
      };
      this.#pools.set(name, new FunctionPool(instance, MAX_INSTANCES));
    }
  }

  /**
   * `wx.cloud.callFunction({ name, data })` by `identity`. Without an identity it is a call through WeChat's HTTP API:
   * another source, no user, and whatever the last caller left in the instance.
   */
  async callFunction(
    name: string,
    data: { readonly [field: string]: unknown },
    identity: CallerIdentity | undefined,
  ): Promise<CallFunctionResult> {
    const requestID = randomUUID();
    if (!identity) {
      const result = await this.#invoke(name, data, NO_USER_ENV, requestID);
      return { result, errMsg: 'cloud.callFunction:ok', requestID };
    }
    const openapi = this.options.manifest.functions[name]?.openapi ?? [];
    const token = this.options.tokens.issue({ openid: identity.openid, openapi });
    try {
      const event = {
        ...data,
        userInfo: { openId: identity.openid, appId: identity.appid },
        tcbContext: {},
      };
      const result = await this.#invoke(name, event, identityEnv(identity, token), requestID);
      return { result, errMsg: 'cloud.callFunction:ok', requestID };
    } finally {
      this.options.tokens.revoke(token);
    }
  }

  /** One call through CloudBase HTTP access: no identity is set, and none is cleared. */
  invokeHttp(name: string, event: { readonly [field: string]: unknown }): Promise<unknown> {
    return this.#invoke(name, event, {}, randomUUID());
  }

  /** Keeps one instance of every built function ready, from now on and after each build, in the background. */
  keepWarm(): void {
    const warm = (): void => {
      // A function that is not built has nothing to warm; its caller will hear that it does not exist.
      for (const pool of this.#pools.values()) pool.warm().catch(() => undefined);
    };
    warm();
    // Looking is cheap and works the same on every system, which watching files does not.
    this.#warming = setInterval(warm, WARM_EVERY_MS).unref();
  }

  close(): void {
    clearInterval(this.#warming);
    for (const pool of this.#pools.values()) pool.close();
  }

  async #invoke(
    name: string,
    event: object,
    env: { readonly [name: string]: string },
    requestId: string,
  ): Promise<unknown> {
    const pool = this.#pools.get(name);
    if (!pool) throw functionNotFound();
    const text = JSON.stringify(event);
    if (Buffer.byteLength(text) > PAYLOAD_LIMIT) throw eventTooLarge();
    const context = invocationContext(this.options.manifest, name, requestId);
    const result = await pool.run({ event: text, env, context });
    if (Buffer.byteLength(result) > PAYLOAD_LIMIT) throw resultTooLarge();
    return JSON.parse(result) as unknown;
  }
}
