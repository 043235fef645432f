import { SessionGate } from '../../../features/session/components/session-gate';
import { BindPhone } from '../../../features/phone/components/bind-phone';
import { BoundPhone } from '../../../features/phone/components/bound-phone';
import { usePhonePutOff } from '../../../features/phone/hooks/use-phone-put-off';
import { PrivacyGate } from '../../../features/privacy/components/privacy-gate';
import { Screen } from '../../../app/screen';
import type { UserInfo } from '../../../shared/api/contract';
import { usePage } from '../../../shared/navigate';
import { phoneText } from '../../../features/phone/text';
import { toast } from '../../../shared/ui/toast';

interface PhoneProps {
  readonly user: UserInfo;
  readonly onDone: () => void;
}

function Phone({ user, onDone }: PhoneProps) {
  const [, putOff] = usePhonePutOff(user.openid);
  if (user.users_phone !== '') return <BoundPhone user={user} />;
  return (
    <BindPhone
      onBound={() => {
        toast(phoneText.done, 'good');
        onDone();
      }}
      onLater={() => {
        putOff();
        onDone();
      }}
    />
  );
}

export default function PhonePage() {
  const page = usePage();
  return (
    <Screen title={phoneText.title} hasBack>
      <SessionGate>
        {(user) => (
          <PrivacyGate>
            <Phone key={user.openid} user={user} onDone={() => void page.close()} />
          </PrivacyGate>
        )}
      </SessionGate>
    </Screen>
  );
}
