import type { LocalPicture } from '../../platform/pictures/types';
import type { Failure } from '../api/failure';

/** Where one picture is on its way to the server. */
export type UploadState =
  | { readonly status: 'idle' }
  | { readonly status: 'shrinking'; readonly picture: LocalPicture }
  /** `progress` from 0 to 1; 1 = all sent, the server has not answered yet. */
  | { readonly status: 'sending'; readonly picture: LocalPicture; readonly progress: number }
  /** `attachmentsId` is what a profile field takes. */
  | { readonly status: 'done'; readonly picture: LocalPicture; readonly attachmentsId: string }
  | { readonly status: 'failed'; readonly picture: LocalPicture; readonly failure: Failure };

/** One place for one picture: a new `start` takes the place of what was there. */
export interface Uploader {
  /** @returns the attachments_id, or undefined when it failed or was cancelled; the state says which */
  start(picture: LocalPicture): Promise<string | undefined>;
  /** Stops what is under way and forgets the picture. */
  cancel(): void;
  /** The same picture again after a failure. */
  retry(): Promise<string | undefined>;
}
