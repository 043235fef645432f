import { useState } from 'react';
import type { WechatRefusal } from '../../../platform/wechat-refusal';
import type { Failure } from '../../../shared/api/failure';
import { session } from '../../../shared/services';

/**
 * One tap on WeChat's button, and what came of it. A code is used once and never again: it has been paid for and may
 * be spent even where the answer got lost, so the next try begins with the person's tap.
 */
export function usePhoneBinding(onBound: () => void) {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<WechatRefusal>();
  const [failure, setFailure] = useState<Failure>();

  async function bind(code: string): Promise<void> {
    setRefusal(undefined);
    setFailure(undefined);
    setBusy(true);
    const result = await session.call('postWechatProfile', { users_phone_code: code });
    setBusy(false);
    if (!result.ok) return setFailure(result.failure);
    session.adopt(result.answer.data.user);
    onBound();
  }

  function refuse(reason: WechatRefusal): void {
    setFailure(undefined);
    setRefusal(reason);
  }

  return { isBusy, refusal, failure, bind, refuse };
}
