import { randomBytes } from 'node:crypto';

const LIFETIME_MS = 7_200_000;
/** In its last five minutes a token is replaced, and works until its end beside the new one. */
const OVERLAP_MS = 300_000;

/** `stable_token`: everybody who asks within two hours gets the same token. */
export class AccessTokens {
  #current: { value: string; expires: number } | undefined;
  readonly #issued = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /** `force` ends the older tokens at once, as WeChat's `force_refresh` does. `expires_in` is in seconds. */
  issue(force: boolean): { access_token: string; expires_in: number } {
    if (force) this.#issued.clear();
    if (force || !this.#current || this.#current.expires - OVERLAP_MS <= this.now())
      this.#current = this.#make();
    const { value, expires } = this.#current;
    return { access_token: value, expires_in: Math.floor((expires - this.now()) / 1000) };
  }

  state(token: string): 'good' | 'expired' | 'invalid' {
    const expires = this.#issued.get(token);
    if (expires === undefined) return 'invalid';
    return expires > this.now() ? 'good' : 'expired';
  }

  #make(): { value: string; expires: number } {
    // 512 characters: WeChat asks its callers to have room for that many.
    const made = { value: randomBytes(384).toString('base64url'), expires: this.now() + LIFETIME_MS };
    this.#issued.set(made.value, made.expires);
    return made;
  }
}
