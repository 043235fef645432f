import { Button as WechatButton } from '@tarojs/components';
import type { PressProps } from './types';
import './press.css';

/** WeChat's own button: the one element that its screen readers announce as something to tap. */
export function Press({ children, className, disabled, busy, pressed, role, label, onTap }: PressProps) {
  const isOff = disabled === true || busy === true;
  return (
    <WechatButton
      className={className}
      hoverClass="press--held"
      disabled={isOff}
      // WeChat knows no aria-pressed: one of several choices is a radio to it.
      aria-role={role ?? (pressed === undefined ? undefined : 'radio')}
      aria-label={label}
      aria-disabled={isOff || undefined}
      aria-checked={role === undefined ? pressed : undefined}
      aria-selected={role === 'tab' ? pressed : undefined}
      onClick={onTap}
    >
      {children}
    </WechatButton>
  );
}
