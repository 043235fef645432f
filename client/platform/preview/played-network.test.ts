import { ERRORS } from '../../../domain/errors';
import type { Reply } from '../http';
import { NETWORKS, playable, playedNetwork, playNetwork, type PlayedNetwork } from './played-network';

const OK: Reply = { ok: true, status: 200, headers: {}, body: {} };
const BROKEN: Reply = { ok: false, reason: 'network' };

function played(mode: PlayedNetwork) {
  const kept = new Map<string, string>();
  const storage = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
  };
  const begun: string[] = [];
  const cancelled: string[] = [];
  const begin = (what: string) => {
    begun.push(what);
    return Promise.resolve(OK);
  };
  const network = playable(
    {
      request: ({ url }) => begin(url),
      callFunction: () => begin('function'),
      upload: () => ({ result: begin('upload'), cancel: () => cancelled.push('upload') }),
    },
    storage,
  );
  playNetwork(storage, mode);
  return { storage, network, begun, cancelled };
}

const request = { url: '/pb/api', headers: {}, body: {}, timeoutMs: 1 };
const picture = {
  url: '',
  headers: {},
  picture: { path: '' },
  field: '',
  timeoutMs: 1,
  onProgress: () => undefined,
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const refused = (code: 'INTERNAL' | 'PAYLOAD_TOO_LARGE') => ({
  ok: true,
  status: ERRORS[code].status,
  headers: { 'x-request-id': 'stand-in' },
  body: {
    code: ERRORS[code].status,
    msg: ERRORS[code].msg,
    data: { error: code, request_id: 'stand-in' },
  },
});

test.each([
  ['fine', [OK, OK, OK], ['/pb/api', 'function', 'upload']],
  ['slow', [OK, OK, OK], ['/pb/api', 'function', 'upload']],
  ['offline', [BROKEN, BROKEN, BROKEN], []],
  ['error', [refused('INTERNAL'), refused('INTERNAL'), refused('INTERNAL')], []],
  ['uploadBroken', [OK, OK, BROKEN], ['/pb/api', 'function']],
  ['uploadRefused', [OK, OK, refused('PAYLOAD_TOO_LARGE')], ['/pb/api', 'function']],
] as const)(
  '%s: what a request, a function and an upload get, and what leaves the device',
  async (mode, answers, left) => {
    const { storage, network, begun } = played(mode);
    expect(playedNetwork(storage)).toBe(mode);
    const all = Promise.all([
      network.request(request),
      network.callFunction('login', {}, 1),
      network.upload(picture).result,
    ]);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await all).toEqual(answers);
    expect(begun).toEqual(left);
  },
);

test.each(NETWORKS)('%s leaves the tools alone, and ends when they say so', async (mode) => {
  const { storage, network, begun } = played(mode);
  const tool = { ...request, url: 'http://localhost/__dev/wechat/fault' };
  expect(await network.request(tool)).toEqual(OK);
  playNetwork(storage, 'fine');
  expect(playedNetwork(storage)).toBe('fine');
  expect(await network.request(request)).toEqual(OK);
  expect(begun).toEqual([tool.url, request.url]);
});

test('slow is three seconds, neither less nor more', async () => {
  const { network, begun } = played('slow');
  const answer = network.request(request);
  await jest.advanceTimersByTimeAsync(2_999);
  expect(begun).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual(OK);
});

test('an upload that is cancelled before or after the wait is cancelled', async () => {
  const { network, begun, cancelled } = played('slow');
  const early = network.upload(picture);
  early.cancel();
  const late = network.upload(picture);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await early.result).toEqual(BROKEN);
  late.cancel();
  expect(begun).toEqual(['upload']);
  expect(cancelled).toEqual(['upload']);
});
