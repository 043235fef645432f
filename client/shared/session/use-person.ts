import { useState } from 'react';
import type { UserInfo } from '../api/contract';
import { useSession } from './use-session';

/**
 * Who a screen works for. Stays while the session is lost and mended, so that the screen keeps what was typed;
 * gone after a sign-out or a refusal.
 */
export function usePerson(): UserInfo | undefined {
  const state = useSession();
  const [last, setLast] = useState<UserInfo | undefined>();
  const now =
    state.status === 'signed-in'
      ? state.user
      : state.status === 'signed-out' || state.status === 'refused'
        ? undefined
        : last;
  if (now !== last) setLast(now);
  return now;
}
