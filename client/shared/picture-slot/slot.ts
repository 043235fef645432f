import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LocalPicture } from '../../platform/pictures/types';
import type { Failure } from '../api/failure';
import type { Uploader, UploadState } from '../upload/state';

/** One picture of the profile on its way: to the server, then into its field. */
export type SlotState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'shrinking' | 'storing'; readonly picture: LocalPicture }
  | { readonly stage: 'sending'; readonly picture: LocalPicture; readonly progress: number }
  | { readonly stage: 'failed'; readonly picture: LocalPicture; readonly failure: Failure };

export interface SlotPorts {
  readonly uploader: Uploader & { readonly store: StoreApi<UploadState> };
  /** Puts an uploaded picture into the profile. */
  store(attachmentsId: string): Promise<Failure | undefined>;
}

export interface PictureSlot {
  readonly state: StoreApi<SlotState>;
  put(picture: LocalPicture): Promise<Failure | undefined>;
  /** From where it failed: what the server already has is not sent again. */
  retry(): Promise<Failure | undefined>;
  /** Stops it and forgets the picture. */
  cancel(): void;
}

function seen(upload: UploadState): SlotState {
  switch (upload.status) {
    case 'idle':
      return { stage: 'idle' };
    case 'done':
      return { stage: 'storing', picture: upload.picture };
    default: {
      const { status: stage, ...rest } = upload;
      return { stage, ...rest } as SlotState;
    }
  }
}

export function createPictureSlot({ uploader, store }: SlotPorts): PictureSlot {
  const state = createStore<SlotState>(() => seen(uploader.store.getState()));
  const show = (next: SlotState) => state.setState(next, true);
  uploader.store.subscribe((upload) => show(seen(upload)));

  async function storeUploaded(attachmentsId: string | undefined): Promise<Failure | undefined> {
    const now = uploader.store.getState();
    if (attachmentsId === undefined || now.status !== 'done') {
      return now.status === 'failed' ? now.failure : undefined;
    }
    show({ stage: 'storing', picture: now.picture });
    const failure = await store(attachmentsId);
    // Another picture was chosen meanwhile: this one's end is of no interest.
    if (uploader.store.getState() !== now) return undefined;
    if (failure === undefined) uploader.cancel();
    else show({ stage: 'failed', picture: now.picture, failure });
    return failure;
  }

  return {
    state,
    put: async (picture) => storeUploaded(await uploader.start(picture)),
    async retry() {
      const now = uploader.store.getState();
      return storeUploaded(now.status === 'done' ? now.attachmentsId : await uploader.retry());
    },
    cancel: uploader.cancel,
  };
}
