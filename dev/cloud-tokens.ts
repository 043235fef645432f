import { randomBytes } from 'node:crypto';

/** What the gateway knows about a call that carries a token. */
export interface CloudCall {
  readonly openid: string;
  /** The openapi names that the function's `config.json` may use. */
  readonly openapi: readonly string[];
}

/**
 * `wxCloudApiToken`: made for one invocation that came from the mini-program, dead when it ends. So a warm instance
 * that still shows the last caller's token to an HTTP call gets refused, as WeChat refuses it.
 */
export class CloudTokens {
  readonly #live = new Map<string, CloudCall>();

  issue(call: CloudCall): string {
    const token = randomBytes(24).toString('base64url');
    this.#live.set(token, call);
    return token;
  }

  find(token: string): CloudCall | undefined {
    return this.#live.get(token);
  }

  revoke(token: string): void {
    this.#live.delete(token);
  }
}
