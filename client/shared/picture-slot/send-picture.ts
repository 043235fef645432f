import type { LocalPicture } from '../../platform/pictures/types';
import type { Reply } from '../../platform/http';
import type { Platform } from '../../platform/types';
import type { Failed } from '../session/session';
import { readUploadRefusal } from './upload-refusal';

const PATH = '/pb/api/collections/tbl_attachments/records';
const FIELD = 'attachments_link';
/** A phone's slow upstream is no fault: the progress is on the screen, and the person can cancel. */
const TIMEOUT_MS = 60_000;

export interface Sent {
  readonly ok: true;
  /** What a picture field of the profile takes. */
  readonly attachmentsId: string;
}

export interface Sending {
  /** Never rejects. */
  readonly result: Promise<Sent | Failed>;
  cancel(): void;
}

/** The record's business id, or why there is none. */
function read(reply: Reply): Sent | Failed {
  const id =
    reply.ok && reply.status === 200
      ? (reply.body as { attachments_id?: unknown } | null)?.attachments_id
      : undefined;
  if (typeof id === 'string' && id !== '') return { ok: true, attachmentsId: id };
  return { ok: false, failure: readUploadRefusal(reply, FIELD) };
}

/**
 * Puts a picture into `tbl_attachments` as the user with this token; files always go over HTTPS.
 * @param base the server's address; empty = the page's own origin
 * @param onProgress from 0 to 1; 1 = all sent, the server has not answered yet
 */
export function sendPicture(
  upload: Platform['upload'],
  base: string,
  { picture, token, onProgress }: { picture: LocalPicture; token: string; onProgress(part: number): void },
): Sending {
  const { result, cancel } = upload({
    url: base + PATH,
    headers: { authorization: `Bearer ${token}` },
    picture,
    field: FIELD,
    timeoutMs: TIMEOUT_MS,
    onProgress,
  });
  return { result: result.then(read), cancel };
}
