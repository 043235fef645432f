import type { PressProps } from './types';

/** A real button: Taro's H5 one can neither be focused nor pressed with a key. */
export function Press({ children, className, disabled, busy, pressed, label, onTap }: PressProps) {
  return (
    <button
      type="button"
      className={className}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      aria-label={label}
      onClick={busy ? undefined : onTap}
    >
      {children}
    </button>
  );
}
