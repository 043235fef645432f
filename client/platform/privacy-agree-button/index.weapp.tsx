import { Button } from '@tarojs/components';
import { buttonClass } from '../look';
import { AGREE_BUTTON_ID } from '../privacy/over-wechat';
import type { PrivacyAgreeButtonProps } from './types';

export function PrivacyAgreeButton({ children, disabled = false, onAgreed }: PrivacyAgreeButtonProps) {
  return (
    <Button
      id={AGREE_BUTTON_ID}
      className={buttonClass('main', disabled)}
      hoverClass="press--held"
      openType="agreePrivacyAuthorization"
      disabled={disabled}
      onAgreePrivacyAuthorization={onAgreed}
    >
      {children}
    </Button>
  );
}
