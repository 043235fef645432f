import { storedPrivacy } from './over-storage';
import { AGREE_BUTTON_ID, wechatPrivacy } from './over-wechat';
import type { WechatPrivacy } from './wechat';

type Answer = (agreed: boolean) => void;

function memory() {
  const kept = new Map<string, string>();
  return {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
  };
}

describe('in WeChat', () => {
  test('a base library without the calls asks by itself: nothing stands in the way', async () => {
    const privacy = wechatPrivacy({}, memory());
    expect(await privacy.needed()).toBe(false);
    expect(await privacy.require()).toBe(true);
    privacy.onAsked(() => undefined);
  });

  test('says what WeChat says; a call that fails asks nobody for nothing', async () => {
    let fails = false;
    const wx: WechatPrivacy = {
      getPrivacySetting: ({ success, fail }) => (fails ? fail({}) : success({ needAuthorization: true })),
      requirePrivacyAuthorize: ({ success, fail }) => (fails ? fail({}) : success({})),
    };
    const privacy = wechatPrivacy(wx, memory());
    expect(await privacy.needed()).toBe(true);
    expect(await privacy.require()).toBe(true);
    fails = true;
    expect(await privacy.needed()).toBe(false);
    expect(await privacy.require()).toBe(false);
  });

  test('several calls that wait are one sheet, and each gets the answer with the button’s id', () => {
    let need: Parameters<NonNullable<WechatPrivacy['onNeedPrivacyAuthorization']>>[0] = () => undefined;
    const answers: Answer[] = [];
    wechatPrivacy({ onNeedPrivacyAuthorization: (listener) => (need = listener) }, memory()).onAsked(
      (answer) => answers.push(answer),
    );
    const told: object[] = [];
    need((decision) => told.push({ call: 1, ...decision }));
    need((decision) => told.push({ call: 2, ...decision }));
    expect(answers).toHaveLength(1);
    answers[0]?.(true);
    need((decision) => told.push({ call: 3, ...decision }));
    answers[1]?.(false);
    expect(told).toEqual([
      { call: 1, event: 'exposureAuthorization' },
      { call: 1, event: 'agree', buttonId: AGREE_BUTTON_ID },
      { call: 2, event: 'agree', buttonId: AGREE_BUTTON_ID },
      { call: 3, event: 'exposureAuthorization' },
      { call: 3, event: 'disagree' },
    ]);
  });
});

describe('in WeChat, after the account was deleted', () => {
  /** A phone whose owner has agreed: WeChat lets everything pass. */
  const agreed: WechatPrivacy = {
    getPrivacySetting: ({ success }) => success({ needAuthorization: false }),
    requirePrivacyAuthorize: ({ success }) => success({}),
  };

  test('the sheet asks again though WeChat still has its yes, until it is answered with one', async () => {
    const storage = memory();
    const privacy = wechatPrivacy(agreed, storage);
    const answers: Answer[] = [];
    privacy.onAsked((answer) => answers.push(answer));
    expect(await privacy.require()).toBe(true);
    privacy.forget();
    expect(await wechatPrivacy(agreed, storage).needed()).toBe(true);

    const refused = [privacy.require(), privacy.require()];
    expect(answers).toHaveLength(1);
    answers[0]?.(false);
    expect(await Promise.all(refused)).toEqual([false, false]);
    expect(await privacy.needed()).toBe(true);

    const given = privacy.require();
    answers[1]?.(true);
    expect(await given).toBe(true);
    expect(await privacy.needed()).toBe(false);
    expect(await privacy.require()).toBe(true);
    expect(answers).toHaveLength(2);
  });
});

describe('in a browser', () => {
  test('a consent that is forgotten is asked for anew', async () => {
    const privacy = storedPrivacy(memory(), (answer) => answer(true));
    expect(await privacy.require()).toBe(true);
    expect(await privacy.needed()).toBe(false);
    privacy.forget();
    expect(await privacy.needed()).toBe(true);
  });

  test('a yes is kept, a no is not, and the sheet is shown once for all who wait', async () => {
    const privacy = storedPrivacy(memory());
    const answers: Answer[] = [];
    privacy.onAsked((answer) => answers.push(answer));
    const refused = [privacy.require(), privacy.require()];
    answers[0]?.(false);
    expect(await Promise.all(refused)).toEqual([false, false]);
    expect(await privacy.needed()).toBe(true);

    const agreed = privacy.require();
    answers[1]?.(true);
    expect(await agreed).toBe(true);
    expect(await privacy.needed()).toBe(false);
    expect(await privacy.require()).toBe(true);
    expect(answers).toHaveLength(2);
  });

  test('with nobody to ask there is no consent', async () => {
    expect(await storedPrivacy(memory()).require()).toBe(false);
  });

  test('the place’s own dialog asks until a screen does', async () => {
    const asked: string[] = [];
    const privacy = storedPrivacy(memory(), (answer) => {
      asked.push('own');
      answer(false);
    });
    await privacy.require();
    privacy.onAsked((answer) => {
      asked.push('screen');
      answer(true);
    });
    await privacy.require();
    expect(asked).toEqual(['own', 'screen']);
  });
});
