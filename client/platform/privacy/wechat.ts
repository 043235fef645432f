interface Callbacks<Answer> {
  success(answer: Answer): void;
  fail(error: unknown): void;
}

type Resolve = (
  decision: { event: 'exposureAuthorization' | 'disagree' } | { event: 'agree'; buttonId: string },
) => void;

/** The calls of WeChat's that Taro does not pass on. Each is absent in base libraries before 2.32.3, and in a browser. */
export interface WechatPrivacy {
  getPrivacySetting?(options: Callbacks<{ needAuthorization: boolean }>): void;
  requirePrivacyAuthorize?(options: Callbacks<unknown>): void;
  onNeedPrivacyAuthorization?(listener: (resolve: Resolve) => void): void;
}
