import type { PressProps } from './types';
import './press.css';

/** A real button: Taro's H5 one can neither be focused nor pressed with a key. */
export function Press({ children, className, disabled, busy, pressed, role, label, onTap }: PressProps) {
  return (
    <button
      type="button"
      className={className}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      role={role}
      aria-pressed={role === undefined ? pressed : undefined}
      aria-selected={role === 'tab' ? pressed : undefined}
      aria-label={label}
      onClick={busy ? undefined : onTap}
    >
      {children}
    </button>
  );
}
