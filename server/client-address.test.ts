import type { IncomingMessage } from 'node:http';

import { clientAddress } from './client-address';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

it('is the socket unless a proxy of ours stands in front', () => {
  expect(clientAddress(from('::ffff:10.0.0.1', '1.2.3.4'), false)).toBe('10.0.0.1');
});

it('is the last hop behind a proxy of ours: the ones before it are the caller’s words', () => {
  expect(clientAddress(from('127.0.0.1', '6.6.6.6, 1.2.3.4'), true)).toBe('1.2.3.4');
  expect(clientAddress(from('127.0.0.1', 'nonsense'), true)).toBe('127.0.0.1');
  expect(clientAddress(from('127.0.0.1'), true)).toBe('127.0.0.1');
});
