import { SessionGate } from '../../../features/session/components/session-gate';
import { Papers } from '../../../features/papers/components/papers';
import { PrivacyGate } from '../../../features/privacy/components/privacy-gate';
import { Screen } from '../../../app/screen';
import { papersText } from '../../../features/papers/text';

export default function PapersPage() {
  return (
    <Screen title={papersText.title} hasBack>
      <SessionGate>
        {(user) => (
          <PrivacyGate>
            <Papers key={user.openid} user={user} />
          </PrivacyGate>
        )}
      </SessionGate>
    </Screen>
  );
}
