/** How long a count may stand still before it is sent: somebody who taps is not done yet. */
const WAIT_MS = 400;

interface LastWinsOptions<Value, Result> {
  /** Never rejects. */
  readonly send: (key: string, value: Value) => Promise<Result>;
  /** Told whenever it changes: what has not been answered yet. */
  readonly onUnsent?: (unsent: ReadonlyMap<string, Value>) => void;
}

interface Waiting<Value, Result> {
  readonly value: Value;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly answer: Promise<Result>;
  readonly answered: (result: Result) => void;
}

function awaited<Result>() {
  let answered: (result: Result) => void = () => undefined;
  const answer = new Promise<Result>((resolve) => (answered = resolve));
  return { answer, answered: (result: Result) => answered(result) };
}

/** Values that change quickly, each under its key: of those set one soon after the other only the last is sent. */
export interface LastWins<Value, Result> {
  /** @returns what came of the request that carried this value, or a later one in its place */
  set(key: string, value: Value): Promise<Result>;
  /** Sends what waits, and waits for what is on its way. */
  flush(): Promise<void>;
}

export function lastWins<Value, Result>({
  send,
  onUnsent,
}: LastWinsOptions<Value, Result>): LastWins<Value, Result> {
  const waiting = new Map<string, Waiting<Value, Result>>();
  const flying = new Map<string, { readonly value: Value; readonly landed: Promise<unknown> }>();

  const tell = () =>
    onUnsent?.(new Map(Array.from([...flying, ...waiting], ([key, { value }]) => [key, value] as const)));

  async function go(key: string): Promise<void> {
    const one = waiting.get(key);
    if (one === undefined) return;
    // One after the other: of two on their way at once the older could arrive last.
    const before = flying.get(key);
    if (before !== undefined) {
      await before.landed;
      return go(key);
    }
    clearTimeout(one.timer);
    waiting.delete(key);
    const landed = send(key, one.value);
    flying.set(key, { value: one.value, landed });
    const result = await landed;
    flying.delete(key);
    tell();
    one.answered(result);
  }

  return {
    set(key, value) {
      const before = waiting.get(key);
      clearTimeout(before?.timer);
      const timer = setTimeout(() => void go(key), WAIT_MS);
      const one = { ...(before ?? awaited<Result>()), value, timer };
      waiting.set(key, one);
      tell();
      return one.answer;
    },
    async flush() {
      await Promise.all([...waiting.keys()].map(go));
      await Promise.all(Array.from(flying.values(), ({ landed }) => landed));
    },
  };
}
