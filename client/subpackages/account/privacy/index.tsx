import { PrivacyGuide } from '../../../features/privacy/components/privacy-guide';
import { Screen } from '../../../app/screen';
import { privacyText } from '../../../shared/text';

export default function PrivacyPage() {
  return (
    <Screen title={privacyText.title} hasBack isPrivacyText>
      <PrivacyGuide />
    </Screen>
  );
}
