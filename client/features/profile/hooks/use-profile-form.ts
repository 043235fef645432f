import { useEffect, useState } from 'react';
import Taro from '@tarojs/taro';
import { useStore } from 'zustand';
import { platform } from '../../../platform';
import type { UserInfo } from '../../../shared/api/contract';
import { session } from '../../../shared/services';
import { toast } from '../../../shared/ui/toast';
import { useResume } from '../../../shared/session/use-resume';
import { profileText } from '../text';
import { useSession } from '../../../shared/session/use-session';
import { createProfileForm, type ProfileForm } from '../form';

const newForm = (user: UserInfo): ProfileForm =>
  createProfileForm(user, {
    storage: platform.storage,
    save: (changes) => session.call('postWechatProfile', changes),
    adopt: session.adopt,
  });

/** The fields stand above the button, perhaps out of sight: without this a tap would seem to do nothing. */
function mendFirst() {
  toast(profileText.mendFirst, 'danger');
  void Taro.pageScrollTo({ scrollTop: 0, duration: 200 });
}

/** The form of the person it was opened for: give the component their openid as its key. */
export function useProfileForm(user: UserInfo, onSaved: () => void) {
  const [form] = useState(() => newForm(user));
  const state = useStore(form.store);
  const isSignedIn = useSession().status === 'signed-in';
  const resume = useResume();
  useEffect(() => form.follow(user), [form, user]);

  async function save() {
    const { saved, failure } = await form.save();
    if (saved) onSaved();
    else if (Object.values(form.store.getState().problems).some(Boolean)) mendFirst();
    return failure;
  }

  // While the session is lost that alone is the trouble, and its notice says so.
  const failure = isSignedIn ? state.failure : undefined;
  return { ...state, failure, type: form.type, discard: form.discard, save: () => void resume(save) };
}
