import { cut } from './cut';

const shown = (words: string, mark: string) =>
  cut(words, mark)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('|');

test.each([
  ['4 英寸彩屏温控器', '温控', '4 英寸彩屏|[温控]|器'],
  ['温控器', '温控器', '[温控器]'],
  ['Zigbee 客房网关', 'zig', '[Zig]|bee 客房网关'],
  ['面板面', '面', '[面]|板|[面]'],
  ['面板', '温控', '面板'],
  ['面板', '', '面板'],
  ['', '面', ''],
])('%s with %s', (words, mark, expected) => {
  expect(shown(words, mark)).toBe(expected);
});
