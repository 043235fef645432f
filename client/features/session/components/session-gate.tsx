import type { ReactNode } from 'react';
import type { UserInfo } from '../../../shared/api/contract';
import { usePerson } from '../../../shared/session/use-person';
import { useSession } from '../../../shared/session/use-session';
import { Skeleton } from '../../../shared/ui/skeleton';
import { EntryNotice } from './entry-notice';
import { LostNotice } from './lost-notice';

interface SessionGateProps {
  /** Drawn for the person; stays, with all that was typed, while a lost session is mended. */
  readonly children: (user: UserInfo) => ReactNode;
}

/** Around everything that needs to know who is here. */
export function SessionGate({ children }: SessionGateProps) {
  const state = useSession();
  const person = usePerson();
  if (person !== undefined) {
    return (
      <>
        {state.status !== 'signed-in' && <LostNotice state={state} />}
        {children(person)}
      </>
    );
  }
  if (state.status === 'starting' || state.status === 'signed-in') return <Skeleton shape="card" lines={4} />;
  return <EntryNotice state={state} />;
}
