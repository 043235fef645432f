import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import type { Failure } from '../../../shared/api/failure';
import { goToStart } from '../../../shared/navigate';
import { platform } from '../../../platform';
import { session } from '../../../shared/services';
import { settingsText } from '../../me/settings-text';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { FailureNote } from '../../../shared/ui/failure-note';
import { farewellShelf } from '../farewell';
import { toast } from '../../../shared/ui/toast';
import './sign-out.css';

const farewell = farewellShelf(platform.storage);

/** The ways out: of this device by one tap, of all behind a question. Buttons, for they do something and lead nowhere. */
export function SignOutItems() {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  function signOutHere() {
    farewell.clear();
    session.signOut();
    void goToStart();
  }

  async function signOutEverywhere() {
    setBusy(true);
    setFailure(undefined);
    farewell.clear();
    const failed = await session.signOutEverywhere();
    setBusy(false);
    if (failed !== undefined) return setFailure(failed);
    toast(settingsText.everywhereDone, 'good');
    await goToStart();
  }

  return (
    <>
      <View className="sign-out">
        <Button kind="quiet" onTap={signOutHere}>
          {settingsText.thisDevice}
        </Button>
        <Text className="sign-out__note">{settingsText.thisDeviceNote}</Text>
      </View>
      <View className="sign-out">
        <Button kind="quiet" onTap={() => setAsking(true)}>
          {settingsText.everywhere}
        </Button>
        <Text className="sign-out__note">{settingsText.everywhereNote}</Text>
      </View>
      <Dialog
        open={isAsking}
        title={settingsText.everywhereTitle}
        confirmText={settingsText.everywhereGo}
        busy={isBusy}
        onConfirm={() => void signOutEverywhere()}
        onCancel={() => {
          setFailure(undefined);
          setAsking(false);
        }}
      >
        <Text>{settingsText.everywhereHint}</Text>
        {failure !== undefined && <FailureNote failure={failure} />}
      </Dialog>
    </>
  );
}
