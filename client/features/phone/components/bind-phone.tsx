import { Text, View } from '@tarojs/components';
import { PhoneButton } from '../../../platform/phone-button';
import { phoneText } from '../text';
import { text } from '../../../shared/text';
import { platformText } from '../../../platform/text';
import { Button } from '../../../shared/ui/button';
import { FailureNote } from '../../../shared/ui/failure-note';
import { usePhoneBinding } from '../hooks/use-phone-binding';
import './phone.css';

interface BindPhoneProps {
  readonly onBound: () => void;
  readonly onLater: () => void;
  /** What the way aside says: 以后再说, or to keep the number there is. */
  readonly laterText?: string;
}

/** Why the number is asked for, WeChat's button, and a way on without it. */
export function BindPhone({ onBound, onLater, laterText = text.later }: BindPhoneProps) {
  const { isBusy, refusal, failure, bind, refuse } = usePhoneBinding(onBound);
  return (
    <View className="phone">
      <Text className="phone__title">{phoneText.why}</Text>
      {phoneText.reasons.map((reason) => (
        <Text key={reason} className="phone__reason">
          {reason}
        </Text>
      ))}
      {refusal === 'denied' && (
        <View className="phone__notice" role="status">
          <Text className="phone__notice-title">{phoneText.refusedTitle}</Text>
          <Text>{phoneText.refusedHint}</Text>
        </View>
      )}
      {refusal !== undefined && refusal !== 'denied' && (
        <View className="phone__notice" role="alert">
          <Text>{platformText.refused[refusal]}</Text>
        </View>
      )}
      {failure !== undefined && <FailureNote failure={failure} />}
      <PhoneButton disabled={isBusy} onCode={bind} onRefused={refuse}>
        {isBusy ? phoneText.bindBusy : phoneText.bind}
      </PhoneButton>
      <Button kind="text" disabled={isBusy} onTap={onLater}>
        {laterText}
      </Button>
    </View>
  );
}
