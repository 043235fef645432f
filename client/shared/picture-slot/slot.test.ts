import type { LocalPicture, UploadRequest } from '../../platform/pictures/types';
import type { Reply } from '../../platform/http';
import { localFailure, type Failure } from '../api/failure';
import { OFFLINE, signedIn } from '../session/test-world';
import { createPictureSlot, type SlotState } from './slot';

const stored = (id: string): Reply => ({
  ok: true,
  status: 200,
  headers: {},
  body: { attachments_id: id },
});
const refused = (status: number, data: object): Reply => ({
  ok: true,
  status,
  headers: { 'x-request-id': 'req-9' },
  body: { status, message: 'Failed to create record.', data },
});
const lost = refused(401, { error: 'TOKEN_EXPIRED' });
const offline = localFailure('NETWORK');

interface Upload {
  readonly request: UploadRequest;
  cancelled: boolean;
  answer(reply: Reply): void;
}

/** A device whose uploads are answered by `replies` in turn, or by hand through `uploads` when there is none left. */
async function device(...replies: Reply[]) {
  const { world, session } = await signedIn();
  const uploads: Upload[] = [];
  const shrunk: number[] = [];
  const seen: SlotState[] = [];
  /** What the profile says to the picture; tests change it. */
  const store = jest.fn(async (_id: string): Promise<Failure | undefined> => undefined);
  const slot = createPictureSlot({
    base: 'https://bai.test',
    session,
    store,
    platform: {
      async shrinkPicture(picture, maxBytes) {
        shrunk.push(maxBytes);
        if (picture.path === 'unreadable') throw new Error('no such file');
        return { ...picture, path: `${picture.path}.small` };
      },
      upload(request) {
        let answer: (reply: Reply) => void = () => undefined;
        const result = new Promise<Reply>((resolve) => (answer = resolve));
        const upload = { request, cancelled: false, answer };
        uploads.push(upload);
        const reply = replies.shift();
        if (reply) answer(reply);
        const cancel = () => {
          upload.cancelled = true;
          answer(OFFLINE);
        };
        return { result, cancel };
      },
    },
  });
  slot.state.subscribe((state) => seen.push(state));
  return { world, session, slot, store, uploads, shrunk, seen, read: () => slot.state.getState() };
}

const CAT: LocalPicture = { path: 'wxfile://tmp/cat.jpg', size: 5_000_000 };
const DOG: LocalPicture = { path: 'wxfile://tmp/dog.jpg' };
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('is made smaller, sent as the user with its progress told, stored, and gone', async () => {
  const { slot, uploads, shrunk, seen, store } = await device();
  const ending = slot.put(CAT);
  await settle();
  expect(uploads[0]?.request).toMatchObject({
    url: 'https://bai.test/pb/api/collections/tbl_attachments/records',
    headers: { authorization: 'Bearer token-1' },
    field: 'attachments_link',
    picture: { path: `${CAT.path}.small` },
  });
  uploads[0]?.request.onProgress(0.4);
  uploads[0]?.answer(stored('ATT-1'));
  await settle();
  uploads[0]?.request.onProgress(1);
  expect(await ending).toBeUndefined();
  expect(shrunk).toEqual([2 * 1024 * 1024]);
  expect(store.mock.calls).toEqual([['ATT-1']]);
  expect(seen).toEqual([
    { stage: 'shrinking', picture: CAT },
    { stage: 'sending', picture: CAT, progress: 0 },
    { stage: 'sending', picture: CAT, progress: 0.4 },
    { stage: 'storing', picture: CAT },
    { stage: 'idle' },
  ]);
});

test('that cannot be made smaller goes as it is', async () => {
  const { slot, uploads } = await device(stored('ATT-1'));
  expect(await slot.put({ path: 'unreadable' })).toBeUndefined();
  expect(uploads[0]?.request.picture).toEqual({ path: 'unreadable' });
});

describe('a token', () => {
  test('that is refused is renewed once and the picture sent again', async () => {
    const { world, slot, uploads, read } = await device(lost, stored('ATT-1'));
    await slot.put(CAT);
    expect(read()).toEqual({ stage: 'idle' });
    expect(uploads.map(({ request }) => request.headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(world.to('refresh-token')).toHaveLength(1);
  });

  test('that is refused again ends it: no third upload, and the session is over', async () => {
    const { session, slot, uploads, read } = await device(lost, lost);
    expect(await slot.put(CAT)).toMatchObject({ code: 'TOKEN_EXPIRED' });
    expect(read()).toMatchObject({ stage: 'failed', failure: { code: 'TOKEN_EXPIRED' } });
    expect(uploads).toHaveLength(2);
    expect(session.store.getState().status).toBe('needs-login');
  });

  test('that nobody has: nothing leaves the device', async () => {
    const { session, slot, uploads, read } = await device(stored('ATT-1'));
    session.signOut();
    await slot.put(CAT);
    expect(uploads).toEqual([]);
    expect(read()).toMatchObject({ stage: 'failed', failure: { code: 'UNAUTHENTICATED' } });
  });
});

describe('a failure', () => {
  test.each([
    [
      'too large, in the hooks’ words',
      refused(400, { attachments_link: { code: 'PAYLOAD_TOO_LARGE', message: '文件不能超过 10 MB' } }),
      { code: 'PAYLOAD_TOO_LARGE', message: '文件不能超过 10 MB', requestId: 'req-9' },
    ],
    [
      'no picture, in the hooks’ words',
      refused(400, { attachments_link: { code: 'INVALID_INPUT', message: '只能上传 PNG、JPEG、WebP 图片' } }),
      { code: 'INVALID_INPUT', message: '只能上传 PNG、JPEG、WebP 图片' },
    ],
    [
      'a code of PocketBase’s own',
      refused(400, {
        attachments_link: { code: 'validation_file_size_limit', message: '文件太大，请压缩后再上传' },
      }),
      { code: 'INVALID_INPUT', message: '文件太大，请压缩后再上传', requestId: 'req-9' },
    ],
    [
      'nothing said of the field',
      refused(400, { attachments_link: { code: 'validation_new' } }),
      { code: 'INVALID_INPUT', message: '提交的内容有误，请按提示修改后再试' },
    ],
    ['too many', refused(429, { error: 'TOO_MANY_REQUESTS' }), { code: 'TOO_MANY_REQUESTS' }],
    ['the door’s own refusal', refused(413, { error: 'PAYLOAD_TOO_LARGE' }), { code: 'PAYLOAD_TOO_LARGE' }],
    ['a proxy’s page', { ok: true, status: 502, headers: {}, body: '<html>' }, { code: 'UNREADABLE' }],
    ['a success without an id', { ...stored(''), body: {} }, { code: 'UNREADABLE' }],
    ['no network', OFFLINE, { code: 'NETWORK' }],
    ['no answer in time', { ok: false, reason: 'timeout' }, { code: 'TIMEOUT' }],
  ] as [string, Reply, object][])(
    'to send it (%s) is said in Chinese; a retry sends it again',
    async (_name, reply, failure) => {
      const { slot, uploads, read } = await device(reply, stored('ATT-1'));
      expect(await slot.put(CAT)).toMatchObject(failure);
      const state = read();
      expect(state).toMatchObject({ stage: 'failed', picture: CAT, failure });
      expect(state.stage === 'failed' && state.failure.message).toMatch(/[一-龥]{4}/);
      expect(await slot.retry()).toBeUndefined();
      expect([uploads.length, read()]).toEqual([2, { stage: 'idle' }]);
    },
  );

  test('to store it: a retry only stores, what the server has is not sent again', async () => {
    const { slot, store, uploads, read } = await device(stored('ATT-1'));
    store.mockResolvedValueOnce(offline).mockResolvedValueOnce(offline);
    expect(await slot.put(CAT)).toBe(offline);
    expect(read()).toMatchObject({ stage: 'failed', picture: CAT, failure: offline });
    expect(await slot.retry()).toBe(offline);
    expect(await slot.retry()).toBeUndefined();
    expect(store.mock.calls).toEqual([['ATT-1'], ['ATT-1'], ['ATT-1']]);
    expect([uploads.length, read()]).toEqual([1, { stage: 'idle' }]);
  });

  test('is all that can be retried', async () => {
    const { slot, uploads, read } = await device();
    expect(await slot.retry()).toBeUndefined();
    expect([uploads.length, read()]).toEqual([0, { stage: 'idle' }]);
  });
});

describe('cancelled', () => {
  test('while it is sent: the sending stops, and a late answer changes nothing', async () => {
    const { slot, uploads, store, read } = await device();
    const ending = slot.put(CAT);
    await settle();
    slot.cancel();
    expect(uploads[0]?.cancelled).toBe(true);
    expect(await ending).toBeUndefined();
    uploads[0]?.request.onProgress(1);
    expect(read()).toEqual({ stage: 'idle' });
    expect(await slot.retry()).toBeUndefined();
    expect(store).not.toHaveBeenCalled();
  });

  test('while the session is renewed: the picture does not leave the device', async () => {
    const { world, slot, uploads, read } = await device(lost);
    let open = () => {};
    world.gate = new Promise<void>((resolve) => (open = resolve));
    const ending = slot.put(CAT);
    await settle();
    slot.cancel();
    open();
    expect(await ending).toBeUndefined();
    expect(uploads).toHaveLength(1);
    expect(read()).toEqual({ stage: 'idle' });
  });
});

describe('a newer picture wins', () => {
  test('over one that is sent', async () => {
    const { slot, uploads, store, read } = await device();
    const cat = slot.put(CAT);
    await settle();
    const dog = slot.put(DOG);
    await settle();
    expect(uploads[0]?.cancelled).toBe(true);
    uploads[1]?.answer(stored('ATT-2'));
    expect(await Promise.all([cat, dog])).toEqual([undefined, undefined]);
    expect(store.mock.calls).toEqual([['ATT-2']]);
    expect(read()).toEqual({ stage: 'idle' });
  });

  test('over one whose storing still fails', async () => {
    const { slot, store, read } = await device(stored('ATT-1'), stored('ATT-2'));
    let finishCat: (failure: Failure) => void = () => undefined;
    store.mockImplementationOnce(() => new Promise((resolve) => (finishCat = resolve)));
    const cat = slot.put(CAT);
    await settle();
    await slot.put(DOG);
    finishCat(offline);
    expect(await cat).toBeUndefined();
    expect(read()).toEqual({ stage: 'idle' });
  });
});
