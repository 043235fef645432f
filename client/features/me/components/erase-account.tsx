import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import type { UserInfo } from '../../../shared/api/contract';
import type { Failure } from '../../../shared/api/failure';
import { goToStart } from '../../../shared/navigate';
import { session } from '../../../shared/services';
import { settingsText } from '../settings-text';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { FailureNote } from '../../../shared/ui/failure-note';
import { Field } from '../../../shared/ui/field';
import { farewellShelf } from '../../session/farewell';
import './erase-account.css';

interface EraseAccountProps {
  readonly user: UserInfo;
  /** The account is gone: whatever the device keeps of this person must go too. */
  readonly onErased: (openid: string) => void;
}

/** Two steps: what is lost, then the word typed. Never done again by itself after a lost session. */
export function EraseAccount({ user, onErased }: EraseAccountProps) {
  const [step, setStep] = useState<'closed' | 'losses' | 'word'>('closed');
  const [word, setWord] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  function close() {
    setStep('closed');
    setWord('');
    setFailure(undefined);
  }

  async function erase() {
    setBusy(true);
    setFailure(undefined);
    const result = await session.call('postWechatAccountDelete', { confirm: settingsText.eraseWord });
    setBusy(false);
    if (!result.ok) return setFailure(result.failure);
    onErased(user.openid);
    farewellShelf(platform.storage).setErased();
    session.signOut();
    await goToStart();
  }

  return (
    <>
      <View className="erase-way">
        <Button kind="danger" onTap={() => setStep('losses')}>
          {settingsText.erase}
        </Button>
        <Text className="erase-way__note">{settingsText.eraseNote}</Text>
      </View>
      <Dialog
        open={step === 'losses'}
        title={settingsText.eraseTitle}
        tone="danger"
        confirmText={settingsText.eraseNext}
        cancelText={settingsText.eraseKeep}
        onConfirm={() => setStep('word')}
        onCancel={close}
      >
        <View className="erase">
          {settingsText.losses.map((loss) => (
            <Text key={loss} className="erase__loss">
              {loss}
            </Text>
          ))}
        </View>
      </Dialog>
      <Dialog
        open={step === 'word'}
        title={settingsText.eraseConfirmTitle}
        tone="danger"
        confirmText={settingsText.eraseGo}
        cancelText={settingsText.eraseKeep}
        busy={isBusy}
        confirmDisabled={word.trim() !== settingsText.eraseWord}
        onConfirm={() => void erase()}
        onCancel={close}
      >
        <View className="erase">
          <Field
            name="confirm"
            label={settingsText.eraseWordLabel}
            value={word}
            enter="done"
            onInput={setWord}
          />
          {failure !== undefined && <FailureNote failure={failure} />}
        </View>
      </Dialog>
    </>
  );
}
