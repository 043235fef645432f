import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useStore } from 'zustand';
import { PrivacyAgreeButton } from '../../../platform/privacy-agree-button';
import { go } from '../../../shared/navigate';
import { privacyText } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Sheet } from '../../../shared/ui/sheet';
import { consent } from '../privacy';
import './privacy.css';

/** Opens on the page in front whenever consent is asked for, by a screen or by WeChat itself. */
export function PrivacySheet() {
  const isAsking = useStore(consent.store, (state) => state.isAsking);
  // Pages below in the stack live on: only the one in front may take the focus.
  const [isInFront, setInFront] = useState(true);
  useDidShow(() => setInFront(true));
  useDidHide(() => setInFront(false));
  return (
    <Sheet open={isAsking && isInFront} title={privacyText.askTitle} onClose={() => consent.answer(false)}>
      <View className="privacy-sheet">
        <Text>{privacyText.askIntro}</Text>
        {privacyText.askPoints.map((point) => (
          <Text key={point} className="privacy-sheet__point">
            {point}
          </Text>
        ))}
        <Button kind="text" onTap={() => void go('privacy')}>
          {privacyText.read}
        </Button>
        <View className="privacy-sheet__answers">
          <Button kind="quiet" onTap={() => consent.answer(false)}>
            {privacyText.refuse}
          </Button>
          <PrivacyAgreeButton onAgreed={() => consent.answer(true)}>{privacyText.agree}</PrivacyAgreeButton>
        </View>
      </View>
    </Sheet>
  );
}
