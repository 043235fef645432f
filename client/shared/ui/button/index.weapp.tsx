import { Button as WechatButton } from '@tarojs/components';
import { buttonClass, type ButtonProps } from './types';
import './button.css';

export function Button(props: ButtonProps) {
  return (
    <WechatButton
      className={buttonClass(props)}
      hoverClass="button--pressed"
      disabled={props.disabled === true}
      onClick={props.onTap}
    >
      {props.children}
    </WechatButton>
  );
}
