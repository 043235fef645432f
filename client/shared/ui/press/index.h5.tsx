import { stateOf, type PressProps } from './types';

/** A real button: Taro's H5 one can neither be focused nor pressed with a key. */
export function Press(props: PressProps) {
  const { children, className, disabled, busy, role, label, onTap, onHold } = props;
  const leave = onHold && (() => onHold(false));
  return (
    <button
      type="button"
      className={className}
      disabled={disabled}
      role={role}
      {...stateOf(props)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-label={label}
      onClick={busy ? undefined : onTap}
      onPointerDown={onHold && (() => onHold(true))}
      onPointerUp={leave}
      onPointerLeave={leave}
      onPointerCancel={leave}
    >
      {children}
    </button>
  );
}
