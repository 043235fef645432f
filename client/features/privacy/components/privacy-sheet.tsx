import { useEffect, useRef, useState } from 'react';
import { Text, View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { PrivacyAgreeButton } from '../../../platform/privacy-agree-button';
import { go } from '../../../shared/navigate';
import { privacyText } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Sheet } from '../../../shared/ui/sheet';
import { consent } from '../privacy';
import './privacy.css';

/** Whether this page's question is the open one; answers it when the page goes. */
function useMine(isInFront: boolean): boolean {
  const [isMine, setMine] = useState(false);
  const now = useRef({ isInFront, isMine });
  useEffect(() => {
    now.current.isInFront = isInFront;
  }, [isInFront]);
  useEffect(() => {
    const page = now.current;
    const claim = (is: boolean) => {
      page.isMine = is;
      setMine(is);
    };
    const unsubscribe = consent.store.subscribe(({ isAsking }, before) => {
      if (isAsking !== before.isAsking) claim(isAsking && page.isInFront);
    });
    return () => {
      unsubscribe();
      if (page.isMine) consent.answer(false);
    };
  }, []);
  return isMine;
}

/**
 * Opens on the page in front when consent is asked for, by a screen or by WeChat itself, and belongs to that page: it
 * waits while the whole text is read above it, and leaving the page is a “not now”.
 */
export function PrivacySheet() {
  // Pages below in the stack live on: only the one in front is asked.
  const [isInFront, setInFront] = useState(true);
  useDidShow(() => setInFront(true));
  useDidHide(() => setInFront(false));
  const isMine = useMine(isInFront);
  return (
    <Sheet open={isMine && isInFront} title={privacyText.askTitle} onClose={() => consent.answer(false)}>
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
