import { createConsent } from './consent';

function setUp(agreedBefore = false) {
  let agreed = agreedBefore;
  let show: ((answer: (agreed: boolean) => void) => void) | undefined;
  const consent = createConsent({
    needed: async () => !agreed,
    forget: () => void (agreed = false),
    require: () =>
      new Promise((resolve) => {
        if (agreed) resolve(true);
        else
          show?.((answer) => {
            agreed = answer;
            resolve(answer);
          });
      }),
    onAsked: (listener) => (show = listener),
  });
  const raise = () => new Promise<boolean>((resolve) => show?.(resolve));
  return { consent, read: () => consent.store.getState(), raise };
}

it('is looked up without asking anybody', async () => {
  const { consent, read } = setUp();
  await consent.check();
  expect(read()).toEqual({ status: 'not-agreed', isAsking: false, wasRefused: false });
});

it('given on the sheet is given for all screens', async () => {
  const { consent, read } = setUp();
  const asked = consent.ask();
  expect(read().isAsking).toBe(true);
  consent.answer(true);
  expect(await asked).toBe(true);
  expect(read()).toEqual({ status: 'agreed', isAsking: false, wasRefused: false });
  await consent.check();
  expect(read().status).toBe('agreed');
});

it('given before opens no sheet', async () => {
  const { consent, read } = setUp(true);
  expect(await consent.ask()).toBe(true);
  expect(read().isAsking).toBe(false);
});

it('refused can be given later', async () => {
  const { consent, read } = setUp();
  const first = consent.ask();
  consent.answer(false);
  expect(await first).toBe(false);
  expect(read()).toEqual({ status: 'not-agreed', isAsking: false, wasRefused: true });
  const second = consent.ask();
  consent.answer(true);
  expect(await second).toBe(true);
  expect(read()).toMatchObject({ status: 'agreed', wasRefused: false });
});

it('asked for twice at once, by WeChat and by a screen, is answered once for both', async () => {
  const { consent, raise } = setUp();
  const asked = [consent.ask(), raise()];
  consent.answer(true);
  expect(await Promise.all(asked)).toEqual([true, true]);
});

it('goes with the account: the next person is asked as if nobody had answered', async () => {
  const { consent, read } = setUp(true);
  await consent.check();
  consent.forget();
  expect(read()).toEqual({ status: 'not-agreed', isAsking: false, wasRefused: false });
  const asked = consent.ask();
  expect(read().isAsking).toBe(true);
  consent.answer(true);
  expect(await asked).toBe(true);
});

it('given on the page with the whole text opens no sheet, and closes one that waits', async () => {
  const alone = setUp();
  await alone.consent.agree();
  expect(alone.read()).toEqual({ status: 'agreed', isAsking: false, wasRefused: false });

  const asked = setUp();
  const waiting = asked.consent.ask();
  await asked.consent.agree();
  expect(await waiting).toBe(true);
  expect(asked.read().isAsking).toBe(false);
});
