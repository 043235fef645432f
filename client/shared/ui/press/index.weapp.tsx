import { Button as WechatButton } from '@tarojs/components';
import { stateOf, type PressProps } from './types';

/** WeChat's own button: the one element that its screen readers announce as something to tap. */
export function Press(props: PressProps) {
  const { children, className, disabled, busy, pressed, label, onTap, onHold } = props;
  const isOff = disabled === true || busy === true;
  const leave = onHold && (() => onHold(false));
  // WeChat knows no aria-pressed: one of several choices is a radio to it.
  const role = props.role ?? (pressed === undefined ? undefined : 'radio');
  return (
    <WechatButton
      className={className}
      hoverClass="press--held"
      disabled={isOff}
      aria-role={role}
      {...stateOf({ ...props, role })}
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={onTap}
      onTouchStart={onHold && (() => onHold(true))}
      onTouchEnd={leave}
      onTouchCancel={leave}
    >
      {children}
    </WechatButton>
  );
}
