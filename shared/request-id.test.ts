import { requestId } from './request-id';

it('takes a short and harmless id of the caller', () => {
  expect(requestId('abc-DEF_123')).toBe('abc-DEF_123');
});

it.each([undefined, '', 'short', 'a'.repeat(65), 'with space1', 'line\nbreak', '你好你好你好你好'])(
  'replaces %j',
  (sent) => {
    expect(requestId(sent)).toMatch(/^[0-9a-f-]{36}$/);
  },
);
