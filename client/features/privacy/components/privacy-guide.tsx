import { useEffect } from 'react';
import { Text, View } from '@tarojs/components';
import { useStore } from 'zustand';
import { PrivacyAgreeButton } from '../../../platform/privacy-agree-button';
import { privacyText } from '../../../shared/text';
import { consent } from '../privacy';
import './privacy.css';
import { PRIVACY_GUIDE } from '../guide';

/** The whole text, and whether it was agreed to; a refusal can be changed here. */
export function PrivacyGuide() {
  const status = useStore(consent.store, (state) => state.status);
  useEffect(() => void consent.check(), []);
  return (
    <>
      {PRIVACY_GUIDE.map(({ title, lines }) => (
        <View key={title} className="privacy-text">
          <Text className="privacy-text__title">{title}</Text>
          {lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </View>
      ))}
      <View className="privacy-text">
        {status !== 'unknown' && (
          <Text className="privacy-text__title">
            {status === 'agreed' ? privacyText.agreed : privacyText.notAgreed}
          </Text>
        )}
        {status === 'not-agreed' && (
          <PrivacyAgreeButton onAgreed={() => void consent.agree()}>{privacyText.agree}</PrivacyAgreeButton>
        )}
        <Text className="privacy-text__quiet">{privacyText.withdraw}</Text>
      </View>
    </>
  );
}
