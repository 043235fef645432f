import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { uiText } from '../text';
import { Button } from '../button';
import { Modal } from '../modal';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** Says what will happen: 删除账号 rather than 确定. */
  readonly confirmText?: string;
  readonly cancelText?: string;
  /** `danger`: what is confirmed cannot be undone; the bright button is then the one that changes nothing. */
  readonly tone?: 'danger';
  /** The confirmed thing is under way: neither button answers. */
  readonly busy?: boolean;
  readonly confirmDisabled?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question that must be answered first. A tap beside it does nothing; Esc cancels. */
export function Dialog(props: DialogProps) {
  const { open, title, children, tone, busy, confirmDisabled, onConfirm, onCancel } = props;
  if (!open) return null;
  return (
    <Modal
      place="centre"
      title={title}
      alert={tone === 'danger'}
      onLeave={() => {
        if (!busy) onCancel();
      }}
    >
      <View className="dialog__content">{children}</View>
      <View className="dialog__answers">
        <Button kind={tone === 'danger' ? 'main' : 'quiet'} disabled={busy} onTap={onCancel}>
          {props.cancelText ?? uiText.cancel}
        </Button>
        <Button
          kind={tone === 'danger' ? 'danger' : 'main'}
          busy={busy}
          disabled={confirmDisabled}
          onTap={onConfirm}
        >
          {props.confirmText ?? uiText.confirm}
        </Button>
      </View>
    </Modal>
  );
}
