import type { Privacy } from './types';
import type { WechatPrivacy } from './wechat';

/** WeChat believes in a consent only when it names the button that was tapped. */
export const AGREE_BUTTON_ID = 'privacy-agree';

/** Without the calls WeChat's own popup asks, the moment something personal is asked for. */
export function wechatPrivacy(wx: WechatPrivacy): Privacy {
  return {
    needed: () =>
      new Promise((resolve) => {
        if (wx.getPrivacySetting === undefined) return resolve(false);
        wx.getPrivacySetting({
          success: ({ needAuthorization }) => resolve(needAuthorization),
          fail: () => resolve(false),
        });
      }),
    require: () =>
      new Promise((resolve) => {
        if (wx.requirePrivacyAuthorize === undefined) return resolve(true);
        wx.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) });
      }),
    onAsked(show) {
      /** Several calls may wait for one answer: the sheet is shown once. */
      let waiting: ((agreed: boolean) => void)[] = [];
      wx.onNeedPrivacyAuthorization?.((resolve) => {
        waiting.push((agreed) =>
          resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON_ID } : { event: 'disagree' }),
        );
        if (waiting.length > 1) return;
        resolve({ event: 'exposureAuthorization' });
        show((agreed) => {
          const answered = waiting;
          waiting = [];
          for (const answer of answered) answer(agreed);
        });
      });
    },
  };
}
