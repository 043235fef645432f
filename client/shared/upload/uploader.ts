import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LocalPicture, Upload } from '../../platform/pictures/types';
import type { Platform, Reply } from '../../platform/types';
import { localFailure } from '../api/failure';
import type { Failed, Session } from '../session/session';
import { readNativeFailure } from './native-failure';
import type { Uploader, UploadState } from './state';

const PATH = '/pb/api/collections/tbl_attachments/records';
const FIELD = 'attachments_link';
/** Far below the server's 10 MB: enough for any screen, and quick on a slow network. */
const MAX_BYTES = 2 * 1024 * 1024;

export interface UploaderPorts {
  readonly platform: Pick<Platform, 'shrinkPicture' | 'upload'>;
  readonly session: Pick<Session, 'asUser'>;
  /** The server's address; empty = the page's own origin. */
  readonly base: string;
}

interface Stored {
  readonly ok: true;
  readonly attachmentsId: string;
}

/** The record's business id, or why there is none. */
function read(reply: Reply): Stored | Failed {
  const id =
    reply.ok && reply.status === 200
      ? (reply.body as { attachments_id?: unknown } | null)?.attachments_id
      : undefined;
  if (typeof id === 'string' && id !== '') return { ok: true, attachmentsId: id };
  return { ok: false, failure: readNativeFailure(reply, FIELD) };
}

/** Puts one picture at a time into `tbl_attachments` as the signed-in user. Nothing is repeated but by `retry`. */
export function createUploader({ platform, session, base }: UploaderPorts): Uploader & {
  readonly store: StoreApi<UploadState>;
} {
  const store = createStore<UploadState>(() => ({ status: 'idle' }));
  const show = (state: UploadState) => store.setState(state, true);
  /** Grows with every start and cancel: what an earlier run brings is no longer wanted. */
  let run = 0;
  let sending: Upload | undefined;

  function stop(): void {
    run += 1;
    sending?.cancel();
    sending = undefined;
  }

  async function send(picture: LocalPicture, shrunk: LocalPicture, token: string, mine: number) {
    // Cancelled while the session was being renewed: the picture must not leave the device any more.
    if (mine !== run) return { ok: false, failure: localFailure('NETWORK') } as const;
    show({ status: 'sending', picture, progress: 0 });
    sending = platform.upload({
      url: base + PATH,
      headers: { authorization: `Bearer ${token}` },
      picture: shrunk,
      field: FIELD,
      onProgress: (progress) => {
        if (mine === run) show({ status: 'sending', picture, progress });
      },
    });
    return read(await sending.result);
  }

  async function start(picture: LocalPicture): Promise<string | undefined> {
    stop();
    const mine = run;
    show({ status: 'shrinking', picture });
    // A picture that cannot be made smaller may still be small enough for the server.
    const shrunk = await platform.shrinkPicture(picture, MAX_BYTES).catch(() => picture);
    if (mine !== run) return undefined;
    const result = await session.asUser((token) => send(picture, shrunk, token, mine));
    if (mine !== run) return undefined;
    sending = undefined;
    if (!result.ok) {
      show({ status: 'failed', picture, failure: result.failure });
      return undefined;
    }
    show({ status: 'done', picture, attachmentsId: result.attachmentsId });
    return result.attachmentsId;
  }

  return {
    store,
    start,
    cancel() {
      stop();
      show({ status: 'idle' });
    },
    async retry() {
      const state = store.getState();
      return state.status === 'failed' ? start(state.picture) : undefined;
    },
  };
}
