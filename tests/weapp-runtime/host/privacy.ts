import { bridge } from './program';

/** How the program's own sheet answers WeChat. */
interface Resolution {
  readonly event: 'exposureAuthorization' | 'agree' | 'disagree';
  /** The agreePrivacyAuthorization button that was tapped; WeChat takes no other word for it. */
  readonly buttonId?: string;
}

type OnNeed = (resolve: (resolution: Resolution) => void, info: { referrer: string }) => void;

export interface Privacy {
  /** Rejects as WeChat's calls do while the person has not agreed; asks the program to ask them first. */
  authorize(referrer: string): Promise<void>;
  onNeed(listener: OnNeed): void;
  /** A tap on an agreePrivacyAuthorization button. */
  agreed(buttonId: string): Promise<void>;
}

/** Consent to the privacy guide: WeChat keeps it, the program shows the sheet. */
export function createPrivacy(): Privacy {
  let onNeed: OnNeed | undefined;
  const tapped = new Set<string>();

  return {
    onNeed: (listener) => {
      onNeed = listener;
    },
    async agreed(buttonId) {
      tapped.add(buttonId);
      await bridge.consent();
    },
    async authorize(referrer) {
      if (await bridge.hasConsented()) return;
      const agrees = await new Promise<boolean>((resolve) => {
        // Without a listener WeChat shows a window of its own; nobody is here to answer it.
        if (onNeed === undefined) return resolve(false);
        onNeed(
          ({ event, buttonId = '' }) => {
            if (event !== 'exposureAuthorization') resolve(event === 'agree' && tapped.has(buttonId));
          },
          { referrer },
        );
      });
      if (!agrees) throw { errMsg: `${referrer}:fail privacy permission is not authorized`, errno: 104 };
    },
  };
}
