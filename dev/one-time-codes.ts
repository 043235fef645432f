/** How long WeChat's login and phone codes live, in ms. */
export const CODE_LIFETIME_MS = 5 * 60_000;

export type CodeState<T> =
  { readonly state: 'fresh'; readonly value: T } | { readonly state: 'used' | 'expired' | 'unknown' };

interface Entry<T> {
  readonly value: T;
  readonly expires: number;
  used: boolean;
}

/** Codes that work once and for five minutes. `T` is what a code stands for. */
export class OneTimeCodes<T> {
  readonly #entries = new Map<string, Entry<T>>();

  /** `makeCode` gives an unguessable string; `now` is the clock in ms. */
  constructor(
    private readonly makeCode: () => string,
    private readonly now: () => number,
  ) {}

  issue(value: T): string {
    this.#forgetOld();
    const code = this.makeCode();
    this.#entries.set(code, { value, expires: this.now() + CODE_LIFETIME_MS, used: false });
    return code;
  }

  /** What the code is worth now; leaves it as it is. */
  look(code: string): CodeState<T> {
    const entry = this.#entries.get(code);
    if (!entry) return { state: 'unknown' };
    if (entry.used) return { state: 'used' };
    if (entry.expires <= this.now()) return { state: 'expired' };
    return { state: 'fresh', value: entry.value };
  }

  spend(code: string): void {
    const entry = this.#entries.get(code);
    if (entry) entry.used = true;
  }

  /** Codes stay known for one more lifetime, so that late callers hear "used" or "expired" as WeChat says it. */
  #forgetOld(): void {
    for (const [code, entry] of this.#entries) {
      if (entry.expires + CODE_LIFETIME_MS > this.now()) break;
      this.#entries.delete(code);
    }
  }
}
