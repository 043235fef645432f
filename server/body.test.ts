import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';

import { announcedLength, collectBody, isJson, isMultipart, limitedStream } from './body';

function incoming(headers: Record<string, string>) {
  const stream = new PassThrough();
  return { stream, req: Object.assign(stream, { headers }) as unknown as IncomingMessage };
}
const chunked = () => incoming({ 'transfer-encoding': 'chunked' });

afterEach(() => jest.useRealTimers());

describe('collectBody', () => {
  it('joins what comes', async () => {
    const { req, stream } = chunked();
    stream.write('{"a"');
    stream.end(':1}');
    expect((await collectBody(req, 100)).toString()).toBe('{"a":1}');
  });

  it('refuses an announced length without reading a byte', async () => {
    const { req } = incoming({ 'content-length': '101' });
    await expect(collectBody(req, 100)).rejects.toMatchObject({ refusal: { code: 'PAYLOAD_TOO_LARGE' } });
    expect(req.listenerCount('data')).toBe(0);
  });

  it('refuses an unannounced length as soon as it is exceeded', async () => {
    const { req, stream } = chunked();
    const body = collectBody(req, 100);
    stream.write(Buffer.alloc(101));
    await expect(body).rejects.toMatchObject({ refusal: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  it('does not wait for ever', async () => {
    jest.useFakeTimers();
    const { req, stream } = chunked();
    const body = collectBody(req, 100);
    stream.write('{');
    jest.advanceTimersByTime(20_000);
    await expect(body).rejects.toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
  });

  it('gives up when the sender goes', async () => {
    const { req, stream } = chunked();
    const body = collectBody(req, 100);
    stream.destroy();
    await expect(body).rejects.toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
  });
});

it('counts a stream while it passes', async () => {
  const { req, stream } = chunked();
  const passed = limitedStream(req, 10);
  const failed = new Promise((resolve) => passed.once('error', resolve));
  stream.write(Buffer.alloc(6));
  stream.write(Buffer.alloc(6));
  expect(await failed).toMatchObject({ refusal: { code: 'PAYLOAD_TOO_LARGE' } });
});

it('knows bodies by their headers', () => {
  expect(announcedLength(incoming({}).req)).toBe(0);
  expect(announcedLength(incoming({ 'content-length': '5' }).req)).toBe(5);
  expect(announcedLength(chunked().req)).toBeUndefined();
  expect(isJson(incoming({ 'content-type': 'application/json; charset=utf-8' }).req)).toBe(true);
  expect(isJson(incoming({ 'content-type': 'application/jsonp' }).req)).toBe(false);
  expect(isMultipart(incoming({ 'content-type': 'multipart/form-data; boundary=a' }).req)).toBe(true);
  expect(isMultipart(incoming({ 'content-type': 'multipart/mixed; boundary=a' }).req)).toBe(false);
});
