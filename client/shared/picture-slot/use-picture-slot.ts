import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PictureField } from '../../../domain/users';
import type { LocalPicture } from '../../platform/pictures/types';
import { newPictureSlot, session } from '../services';
import { useResume } from '../session/use-resume';
import { toast } from '../ui/toast';
import type { PictureSlot } from './slot';

const slotOf = (field: PictureField, done: string): PictureSlot =>
  newPictureSlot(async (attachmentsId) => {
    const result = await session.call('postWechatProfile', { [field]: attachmentsId });
    if (!result.ok) return result.failure;
    session.adopt(result.answer.data.user);
    toast(done, 'good');
    return undefined;
  });

/** One picture field of the profile; leaving the screen cancels what is under way. */
export function usePictureSlot(field: PictureField, done: string) {
  const [slot] = useState(() => slotOf(field, done));
  const state = useStore(slot.state);
  const resume = useResume();
  useEffect(() => () => slot.cancel(), [slot]);
  return {
    state,
    put: (picture: LocalPicture) => void resume(() => slot.put(picture), slot.retry),
    retry: () => void resume(slot.retry),
    cancel: slot.cancel,
    /** Of this very moment, for what runs after the screen was drawn. */
    isIdle: () => slot.state.getState().stage === 'idle',
  };
}
