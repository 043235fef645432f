import { Input } from '@tarojs/components';
import type { CountFieldProps } from './types';

/** Between the cursor and the keyboard. */
const ROOM = 24;

export function CountField({ label, value, disabled, onInput, onFocus, onDone }: CountFieldProps) {
  return (
    <Input
      className="stepper__count"
      type="number"
      aria-label={label}
      style={`width:calc(${Math.max(value.length, 2)}ch + 12px)`}
      value={value}
      disabled={disabled === true}
      cursorSpacing={ROOM}
      onInput={(event) => onInput(event.detail.value)}
      onFocus={onFocus}
      onBlur={onDone}
    />
  );
}
