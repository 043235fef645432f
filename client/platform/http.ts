export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  readonly timeoutMs: number;
}

/** An answer, whatever its status, or the reason why there was none. Header names are lower case. */
export type Reply =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      /** Parsed JSON, or the text as it came when it is none. */
      readonly body: unknown;
    }
  | { readonly ok: false; readonly reason: 'network' | 'timeout' };
