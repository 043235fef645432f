import { startCloudGateway } from './cloud-gateway';
import { CloudTokens } from './cloud-tokens';
import { startWechatApi } from './wechat-api';
import { WechatService, type WechatServiceOptions } from './wechat-service';
import { openidOf } from './wechat-users';

/** A whole local WeChat: both wires, and what a phone would do (`loginCode`, `phoneCode`). */
export interface LocalWechat {
  readonly service: WechatService;
  readonly tokens: CloudTokens;
  /** For `WECHAT_API_BASE`. */
  readonly apiBase: string;
  /** For `TCB_CONTEXT_CNFG`. */
  readonly contextConfig: string;
  /** What `wx.login` gives to this user. */
  loginCode(user: string): string;
  /** What the phone button gives to this user. */
  phoneCode(user: string, phone: string): string;
  close(): Promise<void>;
}

export async function startLocalWechat(options: WechatServiceOptions): Promise<LocalWechat> {
  const service = new WechatService(options);
  const tokens = new CloudTokens();
  const [api, gateway] = await Promise.all([startWechatApi(service), startCloudGateway(service, tokens)]);
  return {
    service,
    tokens,
    apiBase: api.url,
    contextConfig: gateway.contextConfig,
    loginCode: (user) => service.loginCodes.issue({ openid: openidOf(user) }),
    phoneCode: (user, phone) => service.phoneCodes.issue({ openid: openidOf(user), phone }),
    close: async () => {
      await Promise.all([api.close(), gateway.close()]);
    },
  };
}
