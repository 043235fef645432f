import { platform } from '../platform';
import { createSend } from './api/send';
import { cloudTransport, httpsTransport } from './api/transport';
import { createSession } from './session/session';

/** The client's parts put together once, by the build's flags. */
const https = httpsTransport(platform.request, process.env.TARO_APP_API_BASE ?? '');
const hasCloud = Boolean(process.env.TARO_APP_CLOUD_ENV);

/** Without a session: what needs no person, such as error reports. */
export const send = createSend(hasCloud ? cloudTransport(platform.callFunction, https) : https);

export const session = createSession({
  send,
  storage: platform.storage,
  now: Date.now,
  ...(hasCloud ? {} : { loginCode: platform.loginCode }),
});
