import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { PictureField } from '../../../domain/users';
import { platform } from '../../platform';
import type { LocalPicture } from '../../platform/pictures/types';
import { base, session } from '../services';
import { useResume } from '../session/use-resume';
import { uploadText } from './text';
import { toast } from '../ui/toast';
import { createPictureSlot, type SlotPorts } from './slot';
import { createSlots } from './slots';

/** A place for one picture on its way; `store` puts it where it belongs once the server has it. */
const newPictureSlot = (store: SlotPorts['store']) => createPictureSlot({ platform, session, base, store });

const slots = createSlots({
  session: session.store,
  make: (field) =>
    newPictureSlot(async (attachmentsId) => {
      const result = await session.call('postWechatProfile', { [field]: attachmentsId });
      if (!result.ok) return result.failure;
      session.adopt(result.answer.data.user);
      toast(uploadText.stored(uploadText.pictures[field]), 'good');
      return undefined;
    }),
  tell(news, field) {
    const what = uploadText.pictures[field];
    if (news === 'goes-on') toast(uploadText.goesOn(what));
    else toast(uploadText.failedUnseen(what), 'danger');
  },
});

/** One picture field of the profile. A screen that is left leaves the picture on its way, and says so. */
export function usePictureSlot(field: PictureField) {
  const slot = slots.of(field);
  const state = useStore(slot.state);
  const resume = useResume();
  useEffect(() => slots.watch(field), [field]);
  const retry = () => slots.run(field, (one) => one.retry());
  return {
    state,
    put: (picture: LocalPicture) => void resume(() => slots.run(field, (one) => one.put(picture)), retry),
    retry: () => void resume(retry),
    cancel: slot.cancel,
    /** Of this very moment, for what runs after the screen was drawn. */
    isIdle: () => slot.state.getState().stage === 'idle',
  };
}
