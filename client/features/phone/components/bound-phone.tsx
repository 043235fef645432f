import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import type { UserInfo } from '../../../shared/api/contract';
import { phoneText } from '../text';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { toast } from '../../../shared/ui/toast';
import { BindPhone } from './bind-phone';
import './phone.css';

/** The number there is. Another one costs a paid question to WeChat, so it stands behind a confirmation. */
export function BoundPhone({ user }: { readonly user: UserInfo }) {
  const [step, setStep] = useState<'shown' | 'asking' | 'changing'>('shown');
  function changed() {
    setStep('shown');
    toast(phoneText.changed, 'good');
  }
  return (
    <>
      <View className="phone">
        <Text className="phone__label">{phoneText.bound}</Text>
        <Text className="phone__number">{user.users_phone_masked}</Text>
        <Text className="phone__hint">{phoneText.boundHint}</Text>
        {step !== 'changing' && (
          <Button kind="quiet" onTap={() => setStep('asking')}>
            {phoneText.change}
          </Button>
        )}
      </View>
      {step === 'changing' && (
        <BindPhone onBound={changed} onLater={() => setStep('shown')} laterText={phoneText.keep} />
      )}
      <Dialog
        open={step === 'asking'}
        title={phoneText.changeTitle}
        confirmText={phoneText.changeGo}
        cancelText={phoneText.keep}
        onConfirm={() => setStep('changing')}
        onCancel={() => setStep('shown')}
      >
        <Text>{phoneText.changeHint}</Text>
      </Dialog>
    </>
  );
}
