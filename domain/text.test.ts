import { hasControlCharacters } from './text';

it.each([
  ['NUL', 'a\u0000b', true],
  ['escape', '\u001b[31m', true],
  ['delete', 'a\u007f', true],
  ['C1', 'a\u0085b', true],
  ['line breaks and tabs', 'a\r\n\tb', false],
  ['Chinese and emoji', '宝来威👍', false],
])('%s', (_name, text, expected) => expect(hasControlCharacters(text)).toBe(expected));
