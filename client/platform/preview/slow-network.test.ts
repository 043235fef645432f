import type { Reply } from '../http';
import { isSlow, setSlow, slowable } from './slow-network';

const OK: Reply = { ok: true, status: 200, headers: {}, body: {} };

function slowed() {
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
  const network = slowable(
    {
      request: () => begin('request'),
      callFunction: () => begin('function'),
      upload: () => ({ result: begin('upload'), cancel: () => cancelled.push('upload') }),
    },
    storage,
  );
  return { storage, network, begun, cancelled };
}

const request = { url: '', headers: {}, body: {}, timeoutMs: 1 };
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

test('delays every way out by three seconds while it is on, and not at all after', async () => {
  const { storage, network, begun } = slowed();
  setSlow(storage, true);
  expect(isSlow(storage)).toBe(true);
  const all = Promise.all([
    network.request(request),
    network.callFunction('login', {}, 1),
    network.upload(picture).result,
  ]);
  await jest.advanceTimersByTimeAsync(2_999);
  expect(begun).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(await all).toEqual([OK, OK, OK]);
  setSlow(storage, false);
  await network.request(request);
  expect(begun).toHaveLength(4);
});

test('an upload that is cancelled before or after the wait is cancelled', async () => {
  const { storage, network, begun, cancelled } = slowed();
  setSlow(storage, true);
  const early = network.upload(picture);
  early.cancel();
  const late = network.upload(picture);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await early.result).toEqual({ ok: false, reason: 'network' });
  late.cancel();
  expect(begun).toEqual(['upload']);
  expect(cancelled).toEqual(['upload']);
});
