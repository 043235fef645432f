import { ERRORS, type ErrorCode } from '../../../domain/errors';
import type { Reply } from '../http';
import type { Platform, Storage } from '../types';

export type Network = Pick<Platform, 'request' | 'callFunction' | 'upload'>;

/** The network's bad days that the developer tools can play, until they are told otherwise. */
export const NETWORKS = ['fine', 'slow', 'offline', 'error', 'uploadBroken', 'uploadRefused'] as const;
export type PlayedNetwork = (typeof NETWORKS)[number];

const KEY = 'stand-in.network';
const SLOW_MS = 3_000;
/** Long enough to see the upload under way before it breaks. */
const BREAKS_AFTER_MS = 800;
/** The tools themselves must work on a bad day, or nobody could end it. */
const TOOLS = '/__dev/';

export function playedNetwork(storage: Storage): PlayedNetwork {
  const kept = storage.get(KEY);
  return NETWORKS.find((network) => network === kept) ?? 'fine';
}

export function playNetwork(storage: Storage, network: PlayedNetwork): void {
  if (network === 'fine') storage.remove(KEY);
  else storage.set(KEY, network);
}

const delay = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const NO_NETWORK: Reply = { ok: false, reason: 'network' };

/** As the server says it, with an id that no log has. */
function refused(code: ErrorCode): Reply {
  const { status, msg } = ERRORS[code];
  const id = 'stand-in';
  const body = { code: status, msg, data: { error: code, request_id: id } };
  return { ok: true, status, headers: { 'x-request-id': id }, body };
}

/** The same network, as bad as the developer tools say. */
export function playable({ request, callFunction, upload }: Network, storage: Storage): Network {
  async function play(go: () => Promise<Reply>): Promise<Reply> {
    const network = playedNetwork(storage);
    if (network === 'offline') return NO_NETWORK;
    if (network === 'slow') await delay(SLOW_MS);
    return network === 'error' ? refused('INTERNAL') : go();
  }

  async function playUpload(go: () => Promise<Reply>): Promise<Reply> {
    const network = playedNetwork(storage);
    if (network !== 'uploadBroken' && network !== 'uploadRefused') return play(go);
    await delay(BREAKS_AFTER_MS);
    return network === 'uploadBroken' ? NO_NETWORK : refused('PAYLOAD_TOO_LARGE');
  }

  return {
    request: (asked) => (asked.url.includes(TOOLS) ? request(asked) : play(() => request(asked))),
    callFunction: (...call) => play(() => callFunction(...call)),
    upload(asked) {
      let cancelled = false;
      let cancel = () => {
        cancelled = true;
      };
      const result = playUpload(async () => {
        if (cancelled) return NO_NETWORK;
        const started = upload(asked);
        cancel = started.cancel;
        return started.result;
      });
      return { result, cancel: () => cancel() };
    },
  };
}
