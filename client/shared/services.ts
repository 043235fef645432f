import { platform } from '../platform';
import { createSend } from './api/send';
import { cloudTransport, httpsTransport } from './api/transport';
import { createSession } from './session/session';
import { createUploader } from './upload/uploader';

/** The client's parts put together once, by the build's flags. */
const base = process.env.TARO_APP_API_BASE ?? '';
const https = httpsTransport(platform.request, base);
const hasCloud = Boolean(process.env.TARO_APP_CLOUD_ENV);

/** Without a session: what needs no person, such as error reports. */
export const send = createSend(hasCloud ? cloudTransport(platform.callFunction, https) : https);

export const session = createSession({
  send,
  storage: platform.storage,
  now: Date.now,
  onStorageChange: platform.onStorageChange,
  ...(hasCloud ? {} : { loginCode: platform.loginCode }),
});

/** A place for one picture on its way; files always go over HTTPS. */
export const newUploader = () => createUploader({ platform, session, base });
