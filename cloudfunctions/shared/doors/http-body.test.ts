import { readJsonBody } from './http-body';
import type { HttpEvent } from '../../../shared/http-event';

const event = (body: string, type?: string, more: Partial<HttpEvent> = {}): HttpEvent => ({
  path: '/',
  httpMethod: 'POST',
  headers: type === undefined ? {} : { 'Content-Type': type },
  body,
  ...more,
});
const read = (e: HttpEvent, max = 100) => {
  const result = readJsonBody(e, max);
  return result.ok ? result.value : result.refusal.code;
};

it.each([
  ['JSON', event('{"a":1}', 'application/json'), { a: 1 }],
  ['JSON with a charset', event('{"a":1}', 'application/JSON; charset=utf-8'), { a: 1 }],
  [
    'base64 from the gateway',
    event(Buffer.from('{"a":"宝"}').toString('base64'), 'application/json', { isBase64Encoded: true }),
    { a: '宝' },
  ],
  ['no body at all', event(''), {}],
  ['text', event('{"a":1}', 'text/plain'), 'NOT_JSON'],
  ['a body without a type', event('{"a":1}'), 'NOT_JSON'],
  [
    'a packed body',
    event('{"a":1}', 'application/json', {
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'br' },
    }),
    'NOT_JSON',
  ],
  ['broken JSON', event('{"a":', 'application/json'), 'INVALID_JSON'],
  ['too many bytes', event(`"${'宝'.repeat(40)}"`, 'application/json'), 'PAYLOAD_TOO_LARGE'],
])('%s', (_name, e, expected) => expect(read(e)).toEqual(expected));
