import { useShareDefaults } from '../../app/share';
import { IdentityCard } from '../../features/me/components/identity-card';
import { SessionGate } from '../../features/session/components/session-gate';
import { MeEntries } from '../../features/me/components/me-entries';
import { meText } from '../../shared/text';
import { Screen } from '../../app/screen';

export default function MePage() {
  useShareDefaults();
  return (
    <Screen title={meText.title} tab="me">
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
