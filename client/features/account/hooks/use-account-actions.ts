import { useState } from 'react';
import type { Failure } from '../../../shared/api/failure';
import { session } from '../../../shared/services';
import { text } from '../../../shared/text';

/** The buttons of the account card: one at a time, and what came of it in one sentence. */
export function useAccountActions() {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState('');

  async function run(action: () => Promise<Failure | undefined>, done: string) {
    setBusy(true);
    setNotice('');
    const failure = await action();
    setNotice(failure?.message ?? done);
    setBusy(false);
  }

  return {
    busy,
    notice,
    renew: () => run(session.renew, text.refreshed),
    signOut: session.signOut,
    signOutEverywhere: () => run(session.signOutEverywhere, ''),
  };
}
