import { createHistory } from './history';

function device(before?: string) {
  const slots = new Map(before === undefined ? [] : [['searches', before]]);
  return {
    slots,
    storage: {
      get: (key: string) => slots.get(key),
      set: (key: string, value: string) => void slots.set(key, value),
      remove: (key: string) => void slots.delete(key),
    },
  };
}

const of = ({ use }: ReturnType<typeof createHistory>) => use.getState().searches;

test('the last first, each once, ten at most, and over a restart', () => {
  const { storage } = device();
  const history = createHistory(storage);
  for (let at = 1; at <= 12; at += 1) history.add(`词 ${at}`);
  history.add('词 5');
  expect(of(history)).toHaveLength(10);
  expect(of(history).slice(0, 3)).toEqual(['词 5', '词 12', '词 11']);
  expect(of(createHistory(storage))).toEqual(of(history));
});

test('cleared, nothing stays on the device; it can be taken back', () => {
  const { storage, slots } = device('["温控器"]');
  const history = createHistory(storage);
  const undo = history.clear();
  expect([of(history), slots.size]).toEqual([[], 0]);
  undo();
  expect(of(history)).toEqual(['温控器']);
});

test.each(['{', '{"a":1}', 'null', '[1,2]'])('what is no list of words is none: %s', (before) => {
  expect(of(createHistory(device(before).storage))).toEqual([]);
});
