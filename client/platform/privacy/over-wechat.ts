import type { Storage } from '../types';
import type { AskForConsent, Privacy } from './types';
import type { WechatPrivacy } from './wechat';

/** WeChat believes in a consent only when it names the button that was tapped. */
export const AGREE_BUTTON_ID = 'privacy-agree';

/** WeChat keeps a consent for the person who holds the phone and has no call to take it back: that it is over, we keep. */
const FORGOTTEN_KEY = 'privacy.forgotten';

/** Without the calls WeChat's own popup asks, the moment something personal is asked for. */
export function wechatPrivacy(wx: WechatPrivacy, storage: Storage): Privacy {
  const isForgotten = () => storage.get(FORGOTTEN_KEY) === '1';
  let show: AskForConsent | undefined;
  /** Several calls may wait for one answer: the sheet is shown once. */
  let waiting: ((agreed: boolean) => void)[] = [];

  function wait(answer: (agreed: boolean) => void, onShown?: () => void): void {
    waiting.push(answer);
    if (waiting.length > 1) return;
    onShown?.();
    show?.((agreed) => {
      const answered = waiting;
      waiting = [];
      if (agreed) storage.remove(FORGOTTEN_KEY);
      for (const one of answered) one(agreed);
    });
  }

  return {
    needed: () =>
      new Promise((resolve) => {
        if (isForgotten()) return resolve(true);
        if (wx.getPrivacySetting === undefined) return resolve(false);
        wx.getPrivacySetting({
          success: ({ needAuthorization }) => resolve(needAuthorization),
          fail: () => resolve(false),
        });
      }),
    async require() {
      // Before WeChat is asked, which would say yes for a person who is gone.
      if (isForgotten() && !(await new Promise<boolean>((resolve) => wait(resolve)))) return false;
      return new Promise((resolve) => {
        if (wx.requirePrivacyAuthorize === undefined) return resolve(true);
        wx.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) });
      });
    },
    forget: () => storage.set(FORGOTTEN_KEY, '1'),
    onAsked(asked) {
      show = asked;
      wx.onNeedPrivacyAuthorization?.((resolve) =>
        wait(
          (agreed) => resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON_ID } : { event: 'disagree' }),
          () => resolve({ event: 'exposureAuthorization' }),
        ),
      );
    },
  };
}
