import type { ReactNode } from 'react';
import type { LocalPicture } from '../pictures/types';
import type { WechatRefusal } from '../wechat-refusal';

export interface AvatarButtonProps {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  /** What it looks like: `main` and `quiet` as the kit's buttons, `bare` = only what is inside it. */
  readonly look?: 'main' | 'quiet' | 'bare';
  /** What a screen reader says when the content is a picture. */
  readonly label?: string;
  /** A temporary file: upload it now, it is gone after a restart. */
  readonly onPicture: (picture: LocalPicture) => void;
  readonly onRefused?: (reason: WechatRefusal) => void;
}
