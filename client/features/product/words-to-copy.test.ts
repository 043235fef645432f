import { specificationsAsWords } from './words-to-copy';

test('specifications are copied with what they are of, one a line', () => {
  expect(
    specificationsAsWords({
      product_name: '晶系列触控开关面板 3 键 雅白（RS485）',
      product_modelnumber: 'BAI-SWA3R-W',
      specifications: [
        { name: '按键数', value: '3 键' },
        { name: '供电', value: 'DC 12V 总线供电' },
      ],
    }),
  ).toBe('晶系列触控开关面板 3 键 雅白（RS485） BAI-SWA3R-W\n按键数：3 键\n供电：DC 12V 总线供电');
});
