import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LocalPicture } from '../../platform/pictures/types';
import type { Platform } from '../../platform/types';
import { localFailure, type Failure } from '../api/failure';
import type { Failed, Session } from '../session/session';
import { sendPicture, type Sending, type Sent } from './send-picture';

/** Far below the server's limit (domain/pictures.ts): enough for any screen, and quick on a slow network. */
const MAX_BYTES = 2 * 1024 * 1024;

/** One picture's way: made smaller, sent to the server, stored in its field of the profile, and gone from here. */
export type SlotState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'shrinking' | 'storing'; readonly picture: LocalPicture }
  /** `progress` from 0 to 1; 1 = all sent, the server has not answered yet. */
  | { readonly stage: 'sending'; readonly picture: LocalPicture; readonly progress: number }
  | {
      readonly stage: 'failed';
      readonly picture: LocalPicture;
      readonly failure: Failure;
      /** The server has the picture, only its field could not be written: a retry goes on from there. */
      readonly attachmentsId?: string;
    };

export interface SlotPorts {
  readonly platform: Pick<Platform, 'shrinkPicture' | 'upload'>;
  readonly session: Pick<Session, 'asUser'>;
  /** The server's address; empty = the page's own origin. */
  readonly base: string;
  /** Puts an uploaded picture into the profile. */
  store(attachmentsId: string): Promise<Failure | undefined>;
}

/** A place for one picture at a time; nothing is repeated but by `retry`. Never rejects: the state says what happened. */
export interface PictureSlot {
  readonly state: StoreApi<SlotState>;
  /** Takes the place of what was under way. */
  put(picture: LocalPicture): Promise<Failure | undefined>;
  /** From where it failed: what the server already has is not sent again. */
  retry(): Promise<Failure | undefined>;
  /** Stops it and forgets the picture. */
  cancel(): void;
}

export function createPictureSlot({ platform, session, base, store }: SlotPorts): PictureSlot {
  const state = createStore<SlotState>(() => ({ stage: 'idle' }));
  const show = (next: SlotState) => state.setState(next, true);
  /** Grows with every start and cancel: what an earlier run brings is no longer wanted. */
  let latest = 0;
  let sending: Sending | undefined;

  function stop(): number {
    latest += 1;
    sending?.cancel();
    sending = undefined;
    return latest;
  }

  async function send(picture: LocalPicture, isOver: () => boolean): Promise<Sent | Failed> {
    show({ stage: 'shrinking', picture });
    // A picture that cannot be made smaller may still be small enough for the server.
    const shrunk = await platform.shrinkPicture(picture, MAX_BYTES).catch(() => picture);
    const dropped = { ok: false, failure: localFailure('NETWORK') } as const;
    if (isOver()) return dropped;
    return session.asUser(async (token) => {
      // Cancelled while the session was being renewed: the picture must not leave the device any more.
      if (isOver()) return dropped;
      show({ stage: 'sending', picture, progress: 0 });
      const onProgress = (progress: number) => {
        // WeChat may tell of progress after the answer.
        if (!isOver() && state.getState().stage === 'sending') show({ stage: 'sending', picture, progress });
      };
      sending = sendPicture(platform.upload, base, { picture: shrunk, token, onProgress });
      return sending.result;
    });
  }

  async function run(picture: LocalPicture, uploaded?: string): Promise<Failure | undefined> {
    const mine = stop();
    const isOver = () => mine !== latest;
    const sent: Sent | Failed =
      uploaded === undefined ? await send(picture, isOver) : { ok: true, attachmentsId: uploaded };
    if (isOver()) return undefined;
    sending = undefined;
    if (!sent.ok) {
      show({ stage: 'failed', picture, failure: sent.failure });
      return sent.failure;
    }
    const { attachmentsId } = sent;
    show({ stage: 'storing', picture });
    const failure = await store(attachmentsId);
    if (isOver()) return undefined;
    show(failure === undefined ? { stage: 'idle' } : { stage: 'failed', picture, failure, attachmentsId });
    return failure;
  }

  return {
    state,
    put: (picture) => run(picture),
    async retry() {
      const now = state.getState();
      return now.stage === 'failed' ? run(now.picture, now.attachmentsId) : undefined;
    },
    cancel() {
      stop();
      show({ stage: 'idle' });
    },
  };
}
