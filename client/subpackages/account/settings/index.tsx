import { EraseAccount } from '../../../features/me/components/erase-account';
import { SessionGate } from '../../../features/session/components/session-gate';
import { SignOutItems } from '../../../features/session/components/sign-out-items';
import { forgetCheckout } from '../../../features/checkout/basket';
import { consent } from '../../../features/privacy/privacy';
import { putOffShelf } from '../../../features/phone/put-off';
import { draftShelf } from '../../../features/profile/draft';
import { Screen } from '../../../app/screen';
import { platform } from '../../../platform';
import { go } from '../../../shared/navigate';
import { SERVICE_PHONE } from '../../../shared/service-phone';
import { settingsText } from '../../../features/me/settings-text';
import { List, ListItem } from '../../../shared/ui/list';

/** What this device keeps of a person beside the session. */
function forget(openid: string) {
  draftShelf(platform.storage).clear(openid);
  putOffShelf(platform.storage).clear(openid);
  forgetCheckout(openid);
  consent.forget();
}

export default function SettingsPage() {
  return (
    <Screen title={settingsText.title} hasBack>
      <List>
        <ListItem label={settingsText.privacy} onTap={() => void go('privacy')} />
        {SERVICE_PHONE !== '' && (
          <ListItem
            label={settingsText.service}
            value={SERVICE_PHONE}
            onTap={() => platform.call(SERVICE_PHONE)}
          />
        )}
        <ListItem label={settingsText.version} value={process.env.TARO_APP_VERSION} />
      </List>
      <SessionGate>
        {(user) => (
          <>
            <SignOutItems />
            <EraseAccount key={user.openid} user={user} onErased={forget} />
          </>
        )}
      </SessionGate>
    </Screen>
  );
}
