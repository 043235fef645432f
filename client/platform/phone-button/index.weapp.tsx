import { Button } from '@tarojs/components';
import { buttonClass } from '../look';
import type * as Preview from '../preview/phone.weapp';
import { useOneAtATime } from '../use-one-at-a-time';
import { connection } from '../connection/connection.weapp';
import { wechatRefusal, type WechatRefusal } from '../wechat-refusal';
import type { PhoneButtonProps } from './types';

// Only a `require` that the inlined flag makes dead leaves nothing behind in production.
const standIn =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('../preview/phone.weapp') as typeof Preview)
    : undefined;

/** Without a network WeChat only says that it failed. */
async function reasonNow(detail: object): Promise<WechatRefusal> {
  const reason = wechatRefusal(detail);
  return reason === 'failed' && (await connection.isLost()) ? 'network' : reason;
}

export function PhoneButton({ children, disabled, onCode, onRefused }: PhoneButtonProps) {
  const { busy, run } = useOneAtATime();
  const off = disabled === true || busy;

  async function answered(detail: { code?: string }) {
    if (detail.code) return onCode(detail.code);
    const reason = await reasonNow(detail);
    // The tourist appid may not ask WeChat for phones at all.
    const played = reason === 'failed' ? await standIn?.askForPhone() : undefined;
    if (played === undefined) return onRefused(reason);
    return played.ok ? onCode(played.code) : onRefused(played.reason);
  }

  return (
    <Button
      className={buttonClass('main', off)}
      hoverClass="press--held"
      openType="getPhoneNumber"
      disabled={off}
      onGetPhoneNumber={({ detail }) => void run(() => answered(detail))}
    >
      {children}
    </Button>
  );
}
