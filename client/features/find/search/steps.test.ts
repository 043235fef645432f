import { stepsFor } from './steps';

const asked = (typed: string) => stepsFor(typed).map((step) => step.asked);
const PANEL = '晶系列触控开关面板 3 键 雅白（rs485） bai-swa3r-w';

test.each<[string, string[]]>([
  ['RS485', ['RS485']],
  [' bai-tct2 ', ['bai-tct2']],
  ['温控', ['温控']],
  ['温控器 香槟金', ['温控器']],
  ['雅白，Zigbee', ['zigbee']],
  ['晶系列面板', ['晶系列面板', '晶系', '面板']],
  ['12路主机', ['12路主机']],
])('%s asks for', (typed, words) => {
  expect(asked(typed)).toEqual(words);
});

test('of several words all must be there, in any order', () => {
  const [step] = stepsFor('Zigbee 雅白');
  expect(step?.fits(PANEL)).toBe(false);
  expect(stepsFor('RS485 雅白')[0]?.fits(PANEL)).toBe(true);
});

test('words with some left out are found by their characters', () => {
  const [plain, loose] = stepsFor('晶系列面板');
  expect(plain?.fits(PANEL)).toBe(false);
  expect(loose?.fits(PANEL)).toBe(true);
  expect(stepsFor('晶系列主机')[1]?.fits(PANEL)).toBe(false);
});
