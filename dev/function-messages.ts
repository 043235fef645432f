/** What the runtime sends to an instance: one invocation. */
export interface Invocation {
  /** JSON text, as it would travel to the platform. */
  readonly event: string;
  /** Set on top of the instance's environment; nothing is ever taken away from it. */
  readonly env: { readonly [name: string]: string };
  readonly context: { readonly [name: string]: unknown };
}

/** What an instance answers: the result as JSON text, or what went wrong inside the function. */
export type InvocationReply =
  { readonly ok: true; readonly result: string } | { readonly ok: false; readonly detail: string };

/** `workerData` of an instance. */
export interface InstanceData {
  /** The function's `index.js`. */
  readonly file: string;
}
