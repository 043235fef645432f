import { Button } from '@tarojs/components';
import { buttonClass } from '../look';
import { wechatRefusal } from '../wechat-refusal';
import type { AvatarButtonProps } from './types';

export function AvatarButton(props: AvatarButtonProps) {
  const { children, disabled = false, look = 'quiet', label, onPicture, onRefused } = props;
  return (
    <Button
      className={buttonClass(look, disabled)}
      hoverClass="press--held"
      openType="chooseAvatar"
      disabled={disabled}
      aria-label={label}
      onChooseAvatar={({ detail }) => {
        const { avatarUrl } = detail as { avatarUrl?: string };
        if (avatarUrl) onPicture({ path: avatarUrl });
        else onRefused?.(wechatRefusal(detail));
      }}
      onError={({ detail }) => onRefused?.(wechatRefusal(detail))}
    >
      {children}
    </Button>
  );
}
