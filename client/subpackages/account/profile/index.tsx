import { SessionGate } from '../../../features/session/components/session-gate';
import { PrivacyGate } from '../../../features/privacy/components/privacy-gate';
import { ProfileForm } from '../../../features/profile/components/profile-form';
import { Screen } from '../../../app/screen';
import { usePage } from '../../../shared/navigate';
import { profileText } from '../../../features/profile/text';
import { toast } from '../../../shared/ui/toast';

export default function ProfilePage() {
  const page = usePage();
  function saved(isWhole: boolean) {
    toast(isWhole ? profileText.saved : profileText.savedPicturePending, 'good');
    if (isWhole) void page.close();
  }
  return (
    <Screen title={profileText.title} hasBack>
      <SessionGate>
        {(user) => (
          <PrivacyGate>
            <ProfileForm key={user.openid} user={user} onSaved={saved} />
          </PrivacyGate>
        )}
      </SessionGate>
    </Screen>
  );
}
