import type { StoreApi } from 'zustand/vanilla';
import type { PictureField } from '../../../domain/users';
import type { Failure } from '../api/failure';
import type { SessionState } from '../session/state';
import type { PictureSlot } from './slot';

interface SlotsPorts {
  readonly session: StoreApi<SessionState>;
  readonly make: (field: PictureField) => PictureSlot;
  /** Nobody sees the field any more: tells what became of its picture where the person is now. */
  readonly tell: (news: 'goes-on' | 'failed', field: PictureField) => void;
}

export interface Slots {
  of(field: PictureField): PictureSlot;
  /** What a screen does with its slot; a failure that it does not live to show is told elsewhere. */
  run(
    field: PictureField,
    act: (slot: PictureSlot) => Promise<Failure | undefined>,
  ): Promise<Failure | undefined>;
  /** A screen shows this field from now on; @returns to be called when it is left */
  watch(field: PictureField): () => void;
}

/**
 * The places of one person's pictures. They outlive the screens: a picture on its way arrives though its page is left,
 * and one that failed is still there to be sent again. With the person they go.
 */
export function createSlots({ session, make, tell }: SlotsPorts): Slots {
  const slots = new Map<PictureField, PictureSlot>();
  const watchers = new Map<PictureField, number>();
  let person: string | undefined;

  function dropAll(): void {
    for (const slot of slots.values()) slot.cancel();
    slots.clear();
  }

  function follow(state: SessionState): void {
    const isGone = state.status === 'signed-out' || state.status === 'refused';
    if (isGone || (state.status === 'signed-in' && person !== undefined && state.user.openid !== person)) {
      dropAll();
    }
    if (isGone) person = undefined;
    if (state.status === 'signed-in') person = state.user.openid;
  }
  follow(session.getState());
  session.subscribe(follow);

  function of(field: PictureField): PictureSlot {
    const known = slots.get(field);
    if (known !== undefined) return known;
    const slot = make(field);
    slots.set(field, slot);
    return slot;
  }

  const isWatched = (field: PictureField): boolean => (watchers.get(field) ?? 0) > 0;

  return {
    of,
    async run(field, act) {
      const slot = of(field);
      const failure = await act(slot);
      if (failure !== undefined && !isWatched(field) && slots.get(field) === slot) tell('failed', field);
      return failure;
    },
    watch(field) {
      watchers.set(field, (watchers.get(field) ?? 0) + 1);
      return () => {
        watchers.set(field, (watchers.get(field) ?? 0) - 1);
        const { stage } = of(field).state.getState();
        if (!isWatched(field) && stage !== 'idle' && stage !== 'failed') tell('goes-on', field);
      };
    },
  };
}
