import { KEPT_ANSWER_MS } from '../../domain/lifetimes';
import { ok, refuse, type Result } from '../../domain/result';
import { KeptAnswers } from './kept-answers';

let now = 1_000_000;
let answers: KeptAnswers;
let asked: string[];
beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  [answers, asked] = [new KeptAnswers(), []];
});
afterEach(() => jest.restoreAllMocks());

/** Asks and answers which asking it was: the first is 1. */
const ask = async (question: string, result?: Result<object>): Promise<unknown> => {
  const told = await answers.answer(question, async () => {
    asked.push(question);
    return result ?? ok({ nth: asked.length });
  });
  return told.ok ? (told.value as { nth: number }).nth : told.refusal.code;
};

it('tells the same again until it is too old, counted from when it was asked', async () => {
  expect(await ask('a')).toBe(1);
  now += KEPT_ANSWER_MS - 1;
  expect([await ask('a'), await ask('b')]).toEqual([1, 2]);
  now += 1;
  expect([await ask('a'), await ask('b')]).toEqual([3, 2]);
});

it('asks once for those who ask at once', async () => {
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
});

it('tells nobody what another was refused, at once or later', async () => {
  const refused = refuse('TOO_MANY_REQUESTS', undefined, 3);
  expect(await Promise.all([ask('a', refused), ask('a')])).toEqual(['TOO_MANY_REQUESTS', 2]);
  expect(await ask('a')).toBe(3);
});

it('keeps no failure', async () => {
  const failing = answers.answer('a', () => Promise.reject(new Error('the database is away')));
  const beside = ask('a');
  await expect(failing).rejects.toThrow('away');
  expect([await beside, await ask('a')]).toEqual([1, 2]);
});

it('forgets the oldest of too many', async () => {
  await ask('first');
  for (let n = 0; n < 199; n += 1) await ask(`more ${n}`);
  expect(await ask('first')).toBe(1);
  await ask('one too many');
  expect([await ask('more 0'), await ask('first')]).toEqual([2, 202]);
});
