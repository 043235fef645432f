import { similarModels } from './similar-models';

const MODELS = [
  'BAI-TCT2-W',
  'BAI-TCT2-B',
  'BAI-TCK2-W',
  'BAI-TCL2-W',
  'BAI-TCL4-W',
  'BAI-RC12E',
  'BAI-AC-SPD',
];
const products = MODELS.map((product_modelnumber) => ({ product_modelnumber }));
/** What differs in brackets. */
const nearest = (typed: string, most?: number) =>
  similarModels(typed, products, most).map(({ pieces }) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  );

test.each<[string, string[]]>([
  ['BAI-TCX2-W', ['BAI-TC[T]2-W', 'BAI-TC[K]2-W', 'BAI-TC[L]2-W']],
  ['bai-tcx2-w', ['BAI-TC[T]2-W', 'BAI-TC[K]2-W', 'BAI-TC[L]2-W']],
  ['TCX4', ['BAI-TC[L]4-W']],
  ['BAI-RC13E', ['BAI-RC1[2]E']],
  ['BAI-RC2E', ['BAI-RC[1]2E']],
  ['BAI-RC122E', ['BAI-RC12E']],
  ['BAI RC12F', ['BAI[-]RC12[E]']],
  ['IBA-TCL4-W', ['BA[I]-TCL4-W', 'BA[I]-TCL[2]-W']],
  ['XYZ', []],
  ['', MODELS.slice(0, 3)],
])('near %s', (typed, found) => {
  expect(nearest(typed)).toEqual(found);
});

test('as many as are asked for, the nearest first', () => {
  expect(nearest('BAI-TCL2-B', 2)).toEqual(['BAI-TC[T]2-B', 'BAI-TCL2-[W]']);
});
