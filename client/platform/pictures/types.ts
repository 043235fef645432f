import type { Reply } from '../http';

/** A picture on the device, not yet anywhere else. */
export interface LocalPicture {
  /** For an `Image` to show it: a temporary path in WeChat, a blob URL in a browser. Gone after a restart. */
  readonly path: string;
  /** Bytes, where the place says so. */
  readonly size?: number;
  /** The picture itself; browsers only. */
  readonly file?: File;
}

export interface UploadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly picture: LocalPicture;
  /** Name of the form's field. */
  readonly field: string;
  readonly timeoutMs: number;
  /** From 0 to 1. */
  onProgress(progress: number): void;
}

export interface Upload {
  /** Never rejects. What was cancelled answers as a network failure. */
  readonly result: Promise<Reply>;
  cancel(): void;
}
