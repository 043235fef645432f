import { useEffect, useRef, useState } from 'react';
import { Input, Text, View } from '@tarojs/components';
import { platformText } from '../text';
import { nativeValue } from './native-value.weapp';
import type { NicknameFieldProps } from './types';

/** WeChat cuts at 140 characters unless told otherwise; what is too long is said beside the field, not cut. */
const NO_LIMIT = -1;
/** WeChat fills the nickname in after the field was left, and says so to nobody. */
const LATE_MS = 300;

interface Typed {
  readonly detail: { readonly value: string };
}

export function NicknameField(props: NicknameFieldProps) {
  const { name, label, value, hint, error, placeholder, enter = 'done', onEnter, onInput } = props;
  const [refused, setRefused] = useState(false);
  const told = useRef(value);
  useEffect(() => {
    told.current = value;
  }, [value]);
  const id = `nickname-${name}`;

  function tell(next: string) {
    if (next === told.current) return;
    told.current = next;
    setRefused(false);
    onInput(next);
  }

  async function lookAgain() {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    const late = await nativeValue(id);
    // An empty one proves nothing: only WeChat's check may clear what the person has typed.
    if (late) tell(late);
  }

  function reviewed(detail: { pass?: boolean; timeout?: boolean }) {
    if (detail.pass !== false || detail.timeout === true) return;
    tell('');
    setRefused(true);
  }

  const wrong = error || (refused ? platformText.nicknameCleared : '');
  return (
    <View className={wrong ? 'field field--wrong' : 'field'}>
      <Text className="field__label">{label}</Text>
      <Input
        id={id}
        className="field__input"
        placeholderClass="field__placeholder"
        type="nickname"
        name={name}
        value={value}
        placeholder={placeholder}
        maxlength={NO_LIMIT}
        aria-label={label}
        onInput={({ detail }: Typed) => tell(detail.value)}
        confirmType={enter}
        onConfirm={({ detail }: Typed) => {
          tell(detail.value);
          onEnter?.();
        }}
        onBlur={({ detail }: Typed) => {
          if (detail.value) tell(detail.value);
          void lookAgain();
        }}
        onNickNameReview={({ detail }) => reviewed(detail)}
      />
      <View className="field__below">
        <Text className="field__words">{wrong || hint}</Text>
      </View>
    </View>
  );
}
