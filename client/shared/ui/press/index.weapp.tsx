import { Button as WechatButton, Text } from '@tarojs/components';
import { stateOf, type PressProps } from './types';

/** WeChat's own button: the one element that its screen readers announce as something to tap. */
export function Press(props: PressProps) {
  const { children, className, disabled, busy, label, onTap, onHold } = props;
  const leave = onHold && (() => onHold(false));
  return (
    <WechatButton
      className={className}
      hoverClass="press--held"
      disabled={disabled === true || busy === true}
      {...stateOf(props)}
      onClick={onTap}
      onTouchStart={onHold && (() => onHold(true))}
      onTouchEnd={leave}
      onTouchCancel={leave}
    >
      {children}
      {/* Taro's templates have no aria-label; WeChat reads out the text inside. */}
      {label && <Text className="only-read">{label}</Text>}
    </WechatButton>
  );
}
