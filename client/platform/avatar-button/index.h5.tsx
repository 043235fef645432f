import { buttonClass } from '../look';
import { OnlyInWechat } from '../only-in-wechat.h5';
import type * as Preview from '../preview/avatar.h5';
import { useOneAtATime } from '../use-one-at-a-time';
import type { AvatarButtonProps } from './types';

// Only a `require` that the inlined flag makes dead leaves nothing behind in production.
const standIn =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('../preview/avatar.h5') as typeof Preview)
    : undefined;

export function AvatarButton(props: AvatarButtonProps) {
  const { children, disabled = false, look = 'quiet', label, onPicture, onRefused } = props;
  const { busy, run } = useOneAtATime();
  if (standIn === undefined) return <OnlyInWechat look={look}>{children}</OnlyInWechat>;
  const { askForAvatar } = standIn;

  async function ask() {
    const picture = await askForAvatar();
    if (picture === undefined) onRefused?.('denied');
    else onPicture(picture);
  }

  return (
    <button
      type="button"
      className={buttonClass(look, disabled || busy)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-label={label}
      onClick={() => void run(ask)}
    >
      {children}
    </button>
  );
}
