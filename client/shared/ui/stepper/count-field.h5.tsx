import type { CountFieldProps } from './types';

export function CountField({ label, value, disabled, onInput, onFocus, onDone }: CountFieldProps) {
  return (
    <input
      className="stepper__count"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      style={{ width: `calc(${Math.max(value.length, 2)}ch + 12px)` }}
      value={value}
      disabled={disabled}
      onChange={(event) => onInput(event.target.value)}
      onFocus={(event) => {
        onFocus();
        event.target.select();
      }}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
