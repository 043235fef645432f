import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { platform } from '../../../platform';
import type { UserInfo } from '../../../shared/api/contract';
import { session } from '../../../shared/services';
import { useResume } from '../../../shared/session/use-resume';
import { createProfileForm, type ProfileForm } from '../form';

const newForm = (user: UserInfo): ProfileForm =>
  createProfileForm(user, {
    storage: platform.storage,
    save: (changes) => session.call('postWechatProfile', changes),
    adopt: session.adopt,
  });

/** The form of the person it was opened for: give the component their openid as its key. */
export function useProfileForm(user: UserInfo, onSaved: () => void) {
  const [form] = useState(() => newForm(user));
  const state = useStore(form.store);
  const resume = useResume();
  useEffect(() => form.follow(user), [form, user]);

  async function save() {
    const { saved, failure } = await form.save();
    if (saved) onSaved();
    return failure;
  }

  return { ...state, type: form.type, discard: form.discard, save: () => void resume(save) };
}
