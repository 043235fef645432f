import { useId } from 'react';
import { FieldFrame } from './frame';
import { wordsId, type FieldProps } from './types';

/** Real inputs: Taro's H5 ones are web components that a label cannot name. */
export function Field(props: FieldProps) {
  const { name, label, value, hint, error, placeholder, maxLength, multiline, disabled, onInput } = props;
  const { keyboard, autocomplete = 'off', focus, enter, onEnter } = props;
  const id = useId();
  const shared = {
    id,
    name,
    value,
    placeholder,
    maxLength,
    disabled,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': wordsId(id),
  };
  return (
    <FieldFrame inputId={id} label={label} value={value} hint={hint} error={error} maxLength={maxLength}>
      {multiline ? (
        <textarea
          {...shared}
          className="field__input field__input--multiline"
          rows={3}
          onChange={(event) => onInput(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          className="field__input"
          type={keyboard === 'phone' ? 'tel' : 'text'}
          inputMode={keyboard === 'number' ? 'numeric' : undefined}
          autoCapitalize={keyboard === 'capitals' ? 'characters' : undefined}
          autoComplete={autocomplete}
          autoFocus={focus}
          enterKeyHint={enter}
          onKeyDown={(event) => {
            // Enter that chooses among a Chinese keyboard's words is none of ours.
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          }}
          onChange={(event) => onInput(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
