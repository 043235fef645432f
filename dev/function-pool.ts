import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { executionFailed, functionNotFound } from './call-function-error';
import { FunctionInstance, type InstanceOptions } from './function-instance';
import type { Invocation } from './function-messages';

/** How often a file that has just changed is looked at until two looks agree, in ms. */
const SETTLE_MS = 50;
/** How long a build may have the file away, in ms. */
const MISSING_MS = 1000;
const CLOSED = 'the local runtime has been closed';

interface Job {
  readonly invocation: Invocation;
  resolve(result: string): void;
  reject(error: unknown): void;
}

/**
 * The instances of one function: made on demand up to `maxInstances`, calls queue in order when all are busy. Code
 * that changed on disk is live at the next call: idle instances are dropped, busy ones end after their call.
 */
export class FunctionPool {
  readonly #idle: FunctionInstance[] = [];
  readonly #busy = new Set<FunctionInstance>();
  readonly #current = new WeakSet<FunctionInstance>();
  readonly #queue: Job[] = [];
  #version: string | undefined;
  #refreshing: Promise<void> | undefined;
  #closed = false;

  constructor(
    private readonly options: InstanceOptions,
    private readonly maxInstances: number,
  ) {}

  /** The result as JSON text; rejects with a CallFunctionError. */
  async run(invocation: Invocation): Promise<string> {
    await this.#refresh();
    if (this.#closed) throw executionFailed(CLOSED);
    return new Promise((resolve, reject) => {
      this.#queue.push({ invocation, resolve, reject });
      this.#pump();
    });
  }

  /** Has one instance ready, so that the first caller does not wait for the start. */
  async warm(): Promise<void> {
    await this.#refresh();
    if (this.#idle.length + this.#busy.size === 0 && !this.#closed) this.#idle.push(this.#start());
  }

  close(): void {
    this.#closed = true;
    for (const instance of [...this.#idle, ...this.#busy]) instance.end();
    for (const job of this.#queue.splice(0)) job.reject(executionFailed(CLOSED));
  }

  #pump(): void {
    while (this.#queue.length > 0 && !this.#closed) {
      const instance = this.#idle.pop() ?? (this.#busy.size < this.maxInstances ? this.#start() : undefined);
      if (!instance) return;
      const job = this.#queue.shift() as Job;
      this.#busy.add(instance);
      instance
        .run(job.invocation)
        .then(job.resolve, job.reject)
        .finally(() => this.#release(instance));
    }
  }

  #release(instance: FunctionInstance): void {
    this.#busy.delete(instance);
    if (instance.alive && this.#current.has(instance)) this.#idle.push(instance);
    else instance.end();
    this.#pump();
  }

  #start(): FunctionInstance {
    const instance = new FunctionInstance(this.options, (gone) => {
      const at = this.#idle.indexOf(gone);
      if (at >= 0) this.#idle.splice(at, 1);
    });
    this.#current.add(instance);
    return instance;
  }

  async #refresh(): Promise<void> {
    if (this.#version !== undefined && this.#fileVersion() === this.#version) return;
    this.#refreshing ??= this.#reload().finally(() => (this.#refreshing = undefined));
    await this.#refreshing;
  }

  /** Waits until the file is whole: a build may still be writing it. */
  async #reload(): Promise<void> {
    const patience = this.#version === undefined ? 0 : Date.now() + MISSING_MS;
    let seen = this.#fileVersion();
    for (;;) {
      if (seen === undefined && Date.now() > patience) throw functionNotFound();
      if (seen !== undefined && this.#version === undefined) break;
      await wait(SETTLE_MS);
      const again = this.#fileVersion();
      if (seen !== undefined && again === seen) break;
      seen = again;
    }
    if (seen === this.#version) return;
    this.#version = seen;
    for (const instance of [...this.#idle, ...this.#busy]) this.#current.delete(instance);
    for (const instance of this.#idle.splice(0)) instance.end();
  }

  #fileVersion(): string | undefined {
    const stats = statSync(this.options.file, { throwIfNoEntry: false });
    return stats && `${stats.mtimeMs}:${stats.size}:${stats.ino}`;
  }
}
