import { useShareDefaults } from '../../app/share';
import { IdentityCard } from '../../features/account/components/identity-card';
import { SessionGate } from '../../features/account/components/session-gate';
import { MeEntries } from '../../features/account/components/me-entries';
import { meText } from '../../shared/text';
import { Screen } from '../screen';

export default function MePage() {
  useShareDefaults();
  return (
    <Screen title={meText.title} hasBack>
      <SessionGate>
        {(user) => (
          <>
            <IdentityCard user={user} />
            <MeEntries user={user} />
          </>
        )}
      </SessionGate>
    </Screen>
  );
}
