import type { HttpRequest, Reply } from './http';
import type { LocalPicture, Upload, UploadRequest } from './pictures/types';
import type { Privacy } from './privacy/types';

/** What the client needs from the place it runs in. Everything that only WeChat has is behind this, nothing else calls it. */
export interface Platform {
  /** A single-use login code (5 minutes). Ask again for every use; a used code is worthless. */
  loginCode(): Promise<LoginCode>;
  readonly storage: Storage;
  /** Tells that another tab of this browser has written or removed `key`; `*` when it cleared everything. Never in WeChat. */
  onStorageChange(listener: (key: string) => void): void;
  request(request: HttpRequest): Promise<Reply>;
  /** Calls a cloud function; WeChat itself vouches for who calls. */
  callFunction(name: string, event: object, timeoutMs: number): Promise<Reply>;
  /** Tells of errors nobody caught, in scripts and in promises. */
  onUncaughtError(listener: (error: { message: string; stack?: string }) => void): void;
  /** One picture from the album or the camera; undefined when the person thought better of it. */
  choosePicture(): Promise<LocalPicture | undefined>;
  /** The picture at no more than `maxBytes` if that can be had; else the smallest that could, for the server to judge. */
  shrinkPicture(picture: LocalPicture, maxBytes: number): Promise<LocalPicture>;
  upload(request: UploadRequest): Upload;
  readonly connection: Connection;
  readonly privacy: Privacy;
  /** Offers to dial; the person decides. */
  call(number: string): void;
  /** @returns whether the text is now on the clipboard */
  copy(text: string): Promise<boolean>;
  readonly updates: {
    /** `onReady` when a newer version lies ready; `apply` restarts the client with it, so ask first. */
    start(onReady: (apply: () => void) => void): void;
  };
}

/** Whether the device has a network at all; that a server can be reached through it nobody knows before asking. */
export interface Connection {
  isLost(): Promise<boolean>;
  /** Also told when nothing changed: a phone goes from one network to the next. */
  onChange(listener: (isThere: boolean) => void): void;
}

export type LoginCode =
  | { readonly ok: true; readonly code: string }
  /** `unavailable`: this place has no WeChat (a plain browser); asking again does not help. `network`: there is none. */
  | { readonly ok: false; readonly reason: 'unavailable' | 'network' | 'failed' };

/** Small strings kept on the device, synchronously. A full or forbidden storage is silently forgetful. */
export interface Storage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}
