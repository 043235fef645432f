/** What the client needs from the place it runs in. Everything that only WeChat has is behind this, nothing else calls it. */
export interface Platform {
  /** A single-use login code (5 minutes). Ask again for every use; a used code is worthless. */
  loginCode(): Promise<LoginCode>;
  readonly storage: Storage;
  request(request: HttpRequest): Promise<Reply>;
  /** Calls a cloud function; WeChat itself vouches for who calls. */
  callFunction(name: string, event: object, timeoutMs: number): Promise<Reply>;
  /** Tells of errors nobody caught, in scripts and in promises. */
  onUncaughtError(listener: (error: { message: string; stack?: string }) => void): void;
}

export type LoginCode =
  | { readonly ok: true; readonly code: string }
  /** `unavailable`: this place has no WeChat (a plain browser); asking again does not help. */
  | { readonly ok: false; readonly reason: 'unavailable' | 'failed' };

/** Small strings kept on the device, synchronously. A full or forbidden storage is silently forgetful. */
export interface Storage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

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
