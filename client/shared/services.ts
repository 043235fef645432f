import { platform } from '../platform';
import { createSend } from './api/send';
import { cloudTransport, httpsTransport } from './api/transport';
import { createQueryCache } from './query/cache';
import { queryShelf } from './query/shelf';
import { createSession } from './session/session';

/* The client's parts put together once, by the build's flags. */

/** Where the server is; empty: where the page came from. */
export const base = process.env.TARO_APP_API_BASE ?? '';
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

/** What the server has said, for all screens. */
export const queries = createQueryCache({ now: Date.now, shelf: queryShelf(platform.storage) });

// A lost session that can be mended keeps its person, so that their screens keep what they show.
session.store.subscribe((state) => {
  if (state.status === 'signed-in') queries.setPerson(state.user.openid);
  else if (state.status === 'signed-out' || state.status === 'refused') queries.setPerson(undefined);
});
platform.connection.onChange((isConnected) => {
  if (isConnected) queries.renewWatched();
});
