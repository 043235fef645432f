import { isSocialCreditCode } from './companies';

it.each([
  ['the example of GB 32100', '91350100M000100Y43', true],
  ['a real company', '914403001922038216', true],
  ['another, whose check character is a letter', '91110000600037341L', true],
  ['another check character', '91350100M000100Y42', false],
  ['two neighbours swapped', '91350100M000010Y43', false],
  ['lower case', '91350100m000100y43', false],
  ['17 characters', '91350100M000100Y4', false],
  ['19 characters', '91350100M000100Y430', false],
  ['a letter the standard leaves out', '91350100I000100Y43', false],
  ['nothing', '', false],
])('%s', (_name, code, expected) => expect(isSocialCreditCode(code)).toBe(expected));

it('refuses every single wrong digit', () => {
  const code = '91350100M000100Y43';
  for (let at = 0; at < code.length; at += 1) {
    const other = code.charAt(at) === '7' ? '8' : '7';
    expect(isSocialCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
  }
});
