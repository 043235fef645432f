import { Button as WechatButton } from '@tarojs/components';
import type { PressProps } from './types';
import './press.css';

/** WeChat's own button: the one element that its screen readers announce as something to tap. */
export function Press({ children, className, disabled, busy, label, onTap }: PressProps) {
  return (
    <WechatButton
      className={`press ${className}`}
      hoverClass="press--held"
      disabled={disabled === true || busy === true}
      aria-label={label}
      onClick={onTap}
    >
      {children}
    </WechatButton>
  );
}
