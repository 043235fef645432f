import { withoutPhones } from './phones';

describe('withoutPhones', () => {
  it.each([
    ['no user 13800138000 here', 'no user [phone] here'],
    ['13800138000', '[phone]'],
    ['13800138000,13900139000', '[phone],[phone]'],
    ['tel13800138000x', 'tel[phone]x'],
    ['at 1700000000000', 'at 1700000000000'],
    ['1380013800', '1380013800'],
    ['23800138000', '23800138000'],
  ])('%s → %s', (text, without) => expect(withoutPhones(text)).toBe(without));
});
