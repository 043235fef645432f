import { platform } from '../platform';
import { createSend } from './api/send';
import { cloudTransport, httpsTransport } from './api/transport';
import { createPictureSlot, type SlotPorts } from './picture-slot/slot';
import { createSession } from './session/session';

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
  onConnectionChange: platform.connection.onChange,
  ...(hasCloud ? {} : { loginCode: platform.loginCode }),
});

/** A place for one picture on its way; `store` puts it where it belongs once the server has it. */
export const newPictureSlot = (store: SlotPorts['store']) =>
  createPictureSlot({ platform, session, base, store });
