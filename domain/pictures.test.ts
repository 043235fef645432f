import { pictureType } from './pictures';

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));

it.each([
  ['png', [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], 'image/png'],
  ['jpeg', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  ['webp', [...ascii('RIFF'), 1, 2, 3, 4, ...ascii('WEBP')], 'image/webp'],
  ['wav in the same container', [...ascii('RIFF'), 1, 2, 3, 4, ...ascii('WAVE')], null],
  ['a truncated png', [0x89, ...ascii('PN')], null],
  ['html', ascii('<script>alert(1)</script>'), null],
  ['svg', ascii('<svg xmlns='), null],
  ['nothing', [], null],
])('%s', (_name, bytes, type) => expect(pictureType(bytes)).toBe(type));
