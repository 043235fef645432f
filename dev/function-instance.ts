import { Worker } from 'node:worker_threads';
import { executionFailed, timedOut } from './call-function-error';
import type { InstanceData, Invocation, InvocationReply } from './function-messages';

export interface InstanceOptions {
  /** The built `function-worker.js`. */
  readonly workerFile: string;
  /** The function's `index.js`. */
  readonly file: string;
  /** The instance's whole environment at its start; nothing of this process' own gets in. */
  readonly env: { readonly [name: string]: string };
  readonly memoryMb: number;
  readonly timeoutMs: number;
  /** Where the function's own output goes; this process' stdout and stderr when absent. */
  readonly output?: NodeJS.WritableStream | undefined;
}

/** One running instance of a function. Give it one call at a time. */
export class FunctionInstance {
  readonly #worker: Worker;
  readonly #timeoutMs: number;
  #alive = true;
  #onReply: ((reply: InvocationReply) => void) | undefined;
  #onDeath: ((detail: string) => void) | undefined;

  /** `onExit` is called once when the instance is gone, by whatever cause. */
  constructor(options: InstanceOptions, onExit: (instance: FunctionInstance) => void) {
    this.#timeoutMs = options.timeoutMs;
    this.#worker = new Worker(options.workerFile, {
      env: { ...options.env },
      // Loaders and flags of the process that runs us (tsx, jest, inspectors) are not the function's.
      execArgv: [],
      stdout: options.output !== undefined,
      stderr: options.output !== undefined,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
      workerData: { file: options.file } satisfies InstanceData,
    });
    for (const stream of options.output ? [this.#worker.stdout, this.#worker.stderr] : []) {
      stream.on('data', (chunk: Buffer) => options.output?.write(chunk));
    }
    let cause: string | undefined;
    this.#worker.on('message', (reply: InvocationReply) => this.#onReply?.(reply));
    this.#worker.on('error', (error: Error) => {
      (options.output ?? process.stderr).write(`${error.stack ?? error.message}\n`);
      cause = `${error.name}: ${error.message}`;
    });
    this.#worker.on('exit', (exitCode) => {
      this.#alive = false;
      this.#onDeath?.(cause ?? `${exitCode} code exit unexpected`);
      onExit(this);
    });
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** The result as JSON text; rejects with a CallFunctionError. After a time-out or a crash the instance is gone. */
  run(invocation: Invocation): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(timedOut(this.#timeoutMs));
        this.end();
      }, this.#timeoutMs);
      this.#onDeath = (detail) => {
        clearTimeout(timer);
        reject(executionFailed(detail));
      };
      this.#onReply = (reply) => {
        clearTimeout(timer);
        this.#onReply = this.#onDeath = undefined;
        if (reply.ok) resolve(reply.result);
        else reject(executionFailed(reply.detail));
      };
      this.#worker.postMessage(invocation);
    });
  }

  /** Stops the thread, whatever it is doing. */
  end(): void {
    this.#alive = false;
    void this.#worker.terminate();
  }
}
