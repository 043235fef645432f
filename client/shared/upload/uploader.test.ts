import type { LocalPicture, UploadRequest } from '../../platform/pictures/types';
import type { Reply } from '../../platform/types';
import { OFFLINE, signedIn } from '../session/test-world';
import type { UploadState } from './state';
import { createUploader } from './uploader';

const stored: Reply = { ok: true, status: 200, headers: {}, body: { attachments_id: 'ATT-1-abc123' } };

const refused = (status: number, data: object): Reply => ({
  ok: true,
  status,
  headers: { 'x-request-id': 'req-9' },
  body: { status, message: 'Failed to create record.', data },
});
const lost = refused(401, { error: 'TOKEN_EXPIRED' });

interface Sent {
  readonly request: UploadRequest;
  readonly cancelled: boolean;
  answer(reply: Reply): void;
}

/** A device whose uploads are answered by `replies` in turn, or by hand through `sent` when there is none left. */
async function device(...replies: Reply[]) {
  const { world, session } = await signedIn();
  const sent: Sent[] = [];
  const shrunk: number[] = [];
  const seen: UploadState[] = [];
  const uploader = createUploader({
    base: 'https://bai.test',
    session,
    platform: {
      async shrinkPicture(picture, maxBytes) {
        shrunk.push(maxBytes);
        if (picture.path === 'unreadable') throw new Error('no such file');
        return { ...picture, path: `${picture.path}.small` };
      },
      upload(request) {
        let answer: (reply: Reply) => void = () => undefined;
        const result = new Promise<Reply>((resolve) => (answer = resolve));
        const entry = { request, cancelled: false, answer };
        sent.push(entry);
        const reply = replies.shift();
        if (reply) answer(reply);
        const cancel = () => {
          entry.cancelled = true;
          answer(OFFLINE);
        };
        return { result, cancel };
      },
    },
  });
  uploader.store.subscribe((state) => seen.push(state));
  return { world, session, uploader, sent, shrunk, seen };
}

const picture: LocalPicture = { path: 'wxfile://tmp/a.jpg', size: 5_000_000 };
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('shrinks to 2 MB, sends as the user, tells the progress and ends with the attachments_id', async () => {
  const { uploader, sent, shrunk, seen } = await device();
  const ending = uploader.start(picture);
  await settle();
  expect(sent[0]?.request).toMatchObject({
    url: 'https://bai.test/pb/api/collections/tbl_attachments/records',
    headers: { authorization: 'Bearer token-1' },
    field: 'attachments_link',
    picture: { path: 'wxfile://tmp/a.jpg.small' },
  });
  sent[0]?.request.onProgress(0.4);
  sent[0]?.answer(stored);
  expect(await ending).toBe('ATT-1-abc123');
  expect(shrunk).toEqual([2 * 1024 * 1024]);
  expect(seen).toEqual([
    { status: 'shrinking', picture },
    { status: 'sending', picture, progress: 0 },
    { status: 'sending', picture, progress: 0.4 },
    { status: 'done', picture, attachmentsId: 'ATT-1-abc123' },
  ]);
});

test('a picture that cannot be shrunk goes as it is', async () => {
  const { uploader, sent } = await device(stored);
  expect(await uploader.start({ path: 'unreadable' })).toBe('ATT-1-abc123');
  expect(sent[0]?.request.picture).toEqual({ path: 'unreadable' });
});

test('a refused token is renewed once and the picture sent again', async () => {
  const { world, uploader, sent } = await device(lost, stored);
  expect(await uploader.start(picture)).toBe('ATT-1-abc123');
  expect(sent.map(({ request }) => request.headers.authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
  expect(world.to('refresh-token')).toHaveLength(1);
});

test('a second refusal ends it: no third upload, and the session is over', async () => {
  const { session, uploader, sent } = await device(lost, lost);
  expect(await uploader.start(picture)).toBeUndefined();
  expect(uploader.store.getState()).toMatchObject({ status: 'failed', failure: { code: 'TOKEN_EXPIRED' } });
  expect(sent).toHaveLength(2);
  expect(session.store.getState().status).toBe('needs-login');
});

test.each([
  [
    'too large, in the hooks’ words',
    refused(400, { attachments_link: { code: 'PAYLOAD_TOO_LARGE', message: '文件不能超过 10 MB' } }),
    { code: 'PAYLOAD_TOO_LARGE', message: '文件不能超过 10 MB', requestId: 'req-9' },
  ],
  [
    'no picture, in the hooks’ words',
    refused(400, { attachments_link: { code: 'INVALID_INPUT', message: '只能上传 PNG、JPEG、WebP 图片.' } }),
    { code: 'INVALID_INPUT', message: '只能上传 PNG、JPEG、WebP 图片' },
  ],
  [
    'too large, in PocketBase’s own words',
    refused(400, { attachments_link: { code: 'validation_file_size_limit', message: 'Failed to upload' } }),
    { code: 'INVALID_INPUT', message: '图片太大，请换一张较小的图片' },
  ],
  [
    'something PocketBase has never said before',
    refused(400, { attachments_link: { code: 'validation_new', message: 'Nope.' } }),
    { code: 'INVALID_INPUT', message: '提交的内容有误，请按提示修改后再试' },
  ],
  ['too many', refused(429, { error: 'TOO_MANY_REQUESTS' }), { code: 'TOO_MANY_REQUESTS' }],
  ['the door’s own refusal', refused(413, { error: 'PAYLOAD_TOO_LARGE' }), { code: 'PAYLOAD_TOO_LARGE' }],
  ['a proxy’s page', { ok: true, status: 502, headers: {}, body: '<html>' } as Reply, { code: 'UNREADABLE' }],
  ['a success without an id', { ...stored, body: {} } as Reply, { code: 'UNREADABLE' }],
  ['no network', OFFLINE, { code: 'NETWORK' }],
  ['no answer in time', { ok: false, reason: 'timeout' } as Reply, { code: 'TIMEOUT' }],
])('%s is said in Chinese and kept for another try', async (_name, reply, failure) => {
  const { uploader } = await device(reply, stored);
  expect(await uploader.start(picture)).toBeUndefined();
  const state = uploader.store.getState();
  expect(state).toMatchObject({ status: 'failed', picture, failure });
  expect(state.status === 'failed' && state.failure.message).toMatch(/[一-龥]{4}/);
  expect(await uploader.retry()).toBe('ATT-1-abc123');
});

test('cancelling stops the sending, forgets the picture, and a late answer changes nothing', async () => {
  const { uploader, sent } = await device();
  const ending = uploader.start(picture);
  await settle();
  uploader.cancel();
  expect(sent[0]?.cancelled).toBe(true);
  expect(await ending).toBeUndefined();
  sent[0]?.request.onProgress(1);
  expect(uploader.store.getState()).toEqual({ status: 'idle' });
  expect(await uploader.retry()).toBeUndefined();
});

test('cancelling while the session is renewed keeps the picture on the device', async () => {
  const { world, uploader, sent } = await device(lost);
  let open = () => {};
  world.gate = new Promise<void>((resolve) => (open = resolve));
  const ending = uploader.start(picture);
  await settle();
  uploader.cancel();
  open();
  expect(await ending).toBeUndefined();
  expect(sent).toHaveLength(1);
  expect(uploader.store.getState()).toEqual({ status: 'idle' });
});

test('a second picture takes the place of the first one under way', async () => {
  const { uploader, sent } = await device();
  const first = uploader.start(picture);
  await settle();
  const other = { path: 'wxfile://tmp/b.jpg' };
  const second = uploader.start(other);
  await settle();
  sent[1]?.answer(stored);
  expect(await first).toBeUndefined();
  expect(await second).toBe('ATT-1-abc123');
  expect(uploader.store.getState()).toMatchObject({ status: 'done', picture: other });
});

test('nobody signed in: nothing leaves the device', async () => {
  const { session, uploader, sent } = await device(stored);
  session.signOut();
  expect(await uploader.start(picture)).toBeUndefined();
  expect(sent).toEqual([]);
  expect(uploader.store.getState()).toMatchObject({ status: 'failed', failure: { code: 'UNAUTHENTICATED' } });
});
