import { buttonClass } from '../look';
import { OnlyInWechat } from '../only-in-wechat.h5';
import type * as Preview from '../preview/phone.h5';
import { useOneAtATime } from '../use-one-at-a-time';
import type { PhoneButtonProps } from './types';

// Only a `require` that the inlined flag makes dead leaves nothing behind in production.
const standIn =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('../preview/phone.h5') as typeof Preview)
    : undefined;

export function PhoneButton({ children, disabled, onCode, onRefused }: PhoneButtonProps) {
  const { busy, run } = useOneAtATime();
  if (standIn === undefined) return <OnlyInWechat look="main">{children}</OnlyInWechat>;
  const { askForPhone } = standIn;

  async function ask() {
    const given = await askForPhone();
    return given.ok ? onCode(given.code) : onRefused(given.reason);
  }

  return (
    <button
      type="button"
      className={buttonClass('main', disabled === true || busy)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={() => void run(ask)}
    >
      {children}
    </button>
  );
}
