import { createStore, type StoreApi } from 'zustand/vanilla';

/** WeChat's side of the consent, or the preview's stand-in for it. */
interface PrivacyPort {
  needed(): Promise<boolean>;
  require(): Promise<boolean>;
  forget(): void;
  onAsked(show: (answer: (agreed: boolean) => void) => void): void;
}

interface ConsentState {
  /** `unknown` until the platform was asked. */
  readonly status: 'unknown' | 'agreed' | 'not-agreed';
  /** The sheet is open. */
  readonly isAsking: boolean;
  /** Somebody said no in this run of the client: they are not asked again unless they tap. */
  readonly wasRefused: boolean;
}

export interface Consent {
  readonly store: StoreApi<ConsentState>;
  /** Looks whether consent is there; asks nobody. */
  check(): Promise<void>;
  /** Opens the sheet where consent is missing. */
  ask(): Promise<boolean>;
  /** The person's answer on the sheet. */
  answer(agreed: boolean): void;
  /** They agreed where no sheet asked: on the page with the whole text. */
  agree(): Promise<void>;
  /** The account is deleted, and the consent with it: whoever signs in next is asked as a new person is. */
  forget(): void;
}

/** Consent to the privacy guide, before the first personal datum. Whoever asks, the platform or a screen, opens one sheet. */
export function createConsent(port: PrivacyPort): Consent {
  const store = createStore<ConsentState>(() => ({ status: 'unknown', isAsking: false, wasRefused: false }));
  let answers: ((agreed: boolean) => void)[] = [];

  let isAgreeing = false;

  port.onAsked((answer) => {
    answers.push(answer);
    if (isAgreeing) settle(true);
    else store.setState({ isAsking: true });
  });

  function settle(agreed: boolean): void {
    const waiting = answers;
    answers = [];
    store.setState({ isAsking: false, wasRefused: !agreed, ...(agreed ? { status: 'agreed' } : {}) });
    waiting.forEach((tell) => tell(agreed));
  }

  async function ask(): Promise<boolean> {
    const agreed = await port.require();
    store.setState({ status: agreed ? 'agreed' : 'not-agreed', wasRefused: !agreed });
    return agreed;
  }

  return {
    store,
    ask,
    answer: settle,
    async agree() {
      if (answers.length > 0) return settle(true);
      isAgreeing = true;
      await ask();
      isAgreeing = false;
    },
    forget() {
      port.forget();
      store.setState({ status: 'not-agreed', wasRefused: false });
    },
    async check() {
      const needed = await port.needed();
      store.setState({ status: needed ? 'not-agreed' : 'agreed' });
    },
  };
}
