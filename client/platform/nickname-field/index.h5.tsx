import { useId } from 'react';
import type * as Preview from '../preview/nickname.h5';
import type { NicknameFieldProps } from './types';

// Only a `require` that the inlined flag makes dead leaves nothing behind in production.
const Suggestion =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('../preview/nickname.h5') as typeof Preview).NicknameSuggestion
    : undefined;

export function NicknameField(props: NicknameFieldProps) {
  const { name, label, value, hint, error, placeholder, enter, onEnter, onInput } = props;
  const id = useId();
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field__input"
        type="text"
        name={name}
        value={value}
        placeholder={placeholder}
        autoComplete="name"
        enterKeyHint={enter}
        onKeyDown={(event) => {
          // Enter that chooses among a Chinese keyboard's words is none of ours.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
        }}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-words`}
        onChange={(event) => onInput(event.target.value)}
      />
      {Suggestion !== undefined && <Suggestion onInput={onInput} />}
      <div className="field__below">
        <div className="field__words" id={`${id}-words`} aria-live="polite">
          {error || hint}
        </div>
      </div>
    </div>
  );
}
