import { breakAfterAnd } from './split-name';

test('a category breaks after 与 only', () => {
  expect(breakAfterAnd('开关与场景面板')).toBe('开关与\u200b场景面板');
});
