import { longestFound } from './shorten';

const MODELS = ['BAI-TCT2-W', 'BAI-TCK2-W', 'BAI-RC12E'];

function counting() {
  const asked: string[] = [];
  return {
    asked,
    ask: async (keyword: string) => {
      asked.push(keyword);
      return MODELS.filter((model) => model.includes(keyword));
    },
  };
}

test('the longest beginning that is found, in a few questions', async () => {
  const { asked, ask } = counting();
  const typed = 'BAI-TCX2-W';
  expect(await longestFound(typed.length, (length) => typed.slice(0, length), ask)).toEqual(
    MODELS.slice(0, 2),
  );
  expect(asked.length).toBeLessThanOrEqual(4);
});

test('the longest end', async () => {
  const { ask } = counting();
  const typed = 'BIA-RC12E';
  expect(await longestFound(typed.length, (length) => typed.slice(-length), ask)).toEqual(['BAI-RC12E']);
});

test('nothing of what is like nothing', async () => {
  const { ask } = counting();
  expect(await longestFound(3, (length) => 'zzz'.slice(0, length), ask)).toEqual([]);
});
