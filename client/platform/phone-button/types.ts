import type { ReactNode } from 'react';
import type { WechatRefusal } from '../wechat-refusal';

export interface PhoneButtonProps {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  /**
   * A code that works once, within five minutes, and has been paid for: use it once, never repeat a call that failed
   * with it, and call no `loginCode` here (it may spoil the phone code). The button is dead until the promise ends.
   */
  readonly onCode: (code: string) => void | Promise<unknown>;
  readonly onRefused: (reason: WechatRefusal) => void;
}
