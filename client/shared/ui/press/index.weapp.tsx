import { Button as WechatButton, Text } from '@tarojs/components';
import type { PressProps } from './types';

/** WeChat's own button: the one element that its screen readers announce as something to tap. */
export function Press({ children, className, disabled, busy, label, onTap }: PressProps) {
  return (
    <WechatButton
      className={className}
      hoverClass="press--held"
      disabled={disabled === true || busy === true}
      onClick={onTap}
    >
      {children}
      {/* Taro's templates have no aria-label; WeChat reads out the text inside. */}
      {label && <Text className="only-read">{label}</Text>}
    </WechatButton>
  );
}
