/** Shows the consent sheet; `answer` says what the person chose. In WeChat `true` counts only after a tap on `PrivacyAgreeButton`. */
export type AskForConsent = (answer: (agreed: boolean) => void) => void;

/** Consent to the privacy guide. Nothing personal may be asked for before it is given. */
export interface Privacy {
  /** Whether the person has not agreed yet. */
  needed(): Promise<boolean>;
  /** True when the person has agreed; asks through `onAsked` where they have not. */
  require(): Promise<boolean>;
  /** Whoever held the device is gone: the next one is asked again. */
  forget(): void;
  /** Who shows the consent sheet, from now on. Also asked when WeChat's own phone, avatar or nickname input needs consent. */
  onAsked(show: AskForConsent): void;
}
