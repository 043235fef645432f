import { Input, Textarea } from '@tarojs/components';
import { FieldFrame } from './frame';
import type { FieldProps } from './types';

/** WeChat cuts at 140 characters unless told otherwise. */
const NO_LIMIT = -1;
const KEYBOARDS = { number: 'number', phone: 'number', capitals: 'text' } as const;

/** Between the cursor and the keyboard, so that hint or error below the input stay in sight. */
const ROOM_FOR_WORDS = 72;

export function Field(props: FieldProps) {
  const { name, label, value, hint, error, placeholder, maxLength, multiline, disabled, onInput } = props;
  const { keyboard, focus, enter, onEnter } = props;
  const shared = {
    name,
    value,
    placeholder,
    placeholderClass: 'field__placeholder',
    maxlength: maxLength ?? NO_LIMIT,
    disabled: disabled === true,
    // Reaches WeChat only where the build writes it into Taro's templates (config/).
    'aria-label': label,
    cursorSpacing: ROOM_FOR_WORDS,
    onInput: (event: { detail: { value: string } }) => onInput(event.detail.value),
  };
  return (
    <FieldFrame label={label} value={value} hint={hint} error={error} maxLength={maxLength}>
      {multiline ? (
        <Textarea {...shared} className="field__input field__input--multiline" autoHeight />
      ) : (
        <Input
          {...shared}
          className="field__input"
          type={keyboard === undefined ? 'text' : KEYBOARDS[keyboard]}
          focus={focus}
          confirmType={enter ?? 'done'}
          onConfirm={() => onEnter?.()}
        />
      )}
    </FieldFrame>
  );
}
