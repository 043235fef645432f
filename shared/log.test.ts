import { describe as describeError, mark, scrub } from './log';

it.each([
  ['a phone number', 'bound 13800138000 twice', '13800138000'],
  ['a token', 'bad eyJhbGciOiJIUzI1NiJ9.eyJpZCI6Im9BIn0.c2lnbmF0dXJl', 'eyJhbGci'],
  ['an openid', 'user oAHBN10P-hn-vF1cTY4tQeStQFmU failed', 'oAHBN10P'],
])('scrubs %s', (_name, text, secret) => {
  expect(scrub(text)).not.toContain(secret);
  expect(scrub(text)).toContain('***');
});

it('marks a person stably and irreversibly', () => {
  expect(mark('oAHBN10P-hn-vF1cTY4tQeStQFmU')).toMatch(/^[0-9a-f]{12}$/);
  expect(mark('a-person')).toBe(mark('a-person'));
  expect(mark('a-person')).not.toBe(mark('another-person'));
});

it('tells what went wrong without the secret in it', () => {
  const fields = describeError(
    new Error('query 13800138000 failed', { cause: new Error('socket 13800138000') }),
  );
  expect(JSON.stringify(fields)).not.toContain('13800138000');
  expect(fields.error).toBe('Error');
});
