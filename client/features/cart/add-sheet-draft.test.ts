import { choose, nameWithin, planOf, shortList, startDraft } from './add-sheet-draft';
import type { CartLine } from './types';

const line = (productId: string, quantity: number, group: string): CartLine => ({
  id: `${productId}-${group}`,
  productId,
  name: '晶系列触控开关面板 3 键 雅白（RS485）',
  model: 'BAI-SWA3R-W',
  unit: '个',
  picture: '',
  fen: 18_000,
  addedFen: 18_000,
  quantity,
  group,
  remark: '',
  state: 'ok',
});

const LAKE = { name: '西湖样板房', rooms: 12, kinds: 7, pieces: 108 };
const DEFAULT = { name: '默认', rooms: undefined, kinds: 4, pieces: 23 };
const world = {
  projects: [LAKE, DEFAULT],
  groups: [
    { name: LAKE.name, rooms: 12, lines: [line('panel', 36, LAKE.name), line('host', 12, LAKE.name)] },
    { name: DEFAULT.name, rooms: undefined, lines: [line('panel', 2, DEFAULT.name)] },
  ],
  productId: 'panel',
};

describe('what a draft comes to', () => {
  test('the newest project, one in each of its rooms', () => {
    expect(planOf(startDraft, world)).toEqual({ project: LAKE.name, rooms: 12, quantity: 12, held: 36 });
  });

  test('the project used last, as long as there is one of that name', () => {
    expect(planOf(startDraft, { ...world, last: DEFAULT.name }).project).toBe(DEFAULT.name);
    expect(planOf(startDraft, { ...world, last: '别人的酒店' }).project).toBe(LAKE.name);
    expect(planOf(startDraft, { projects: [], groups: [], productId: 'panel' }).project).toBe('默认');
  });

  test('a project whose rooms nobody has said starts at one', () => {
    const draft = choose({ pieces: 3, rooms: 40 }, DEFAULT.name);
    expect(planOf(draft, world)).toEqual({ project: DEFAULT.name, rooms: 1, quantity: 3, held: 2 });
  });

  test('rooms that the person says are remembered, those that were known already are not', () => {
    expect(planOf({ pieces: 3, rooms: 14 }, world).newRooms).toBe(14);
    expect(planOf({ pieces: 3, rooms: 12 }, world).newRooms).toBeUndefined();
    expect(planOf({ pieces: 3, project: DEFAULT.name, rooms: 1 }, world).newRooms).toBe(1);
  });

  test('a new project has no name until one is typed; that of an old one means the old one', () => {
    expect(planOf({ pieces: 1, newName: '  ' }, world)).toEqual({
      project: '',
      rooms: 1,
      quantity: 1,
      held: 0,
    });
    expect(planOf({ pieces: 1, newName: ' 灵隐 ' }, world).project).toBe('灵隐');
    expect(planOf({ pieces: 1, newName: LAKE.name }, world)).toMatchObject({ rooms: 12, held: 36 });
  });

  test('more than one line holds: how many fit into each room, with what lies there already', () => {
    expect(planOf({ pieces: 9999, rooms: 1, project: '新' }, world).mostEach).toBeUndefined();
    expect(planOf({ pieces: 9998, rooms: 1, project: DEFAULT.name }, world).mostEach).toBe(9997);
    expect(planOf({ pieces: 50, rooms: 300 }, world).mostEach).toBe(33);
    expect(planOf({ pieces: 1, rooms: 9999 }, world).mostEach).toBe(0);
  });
});

test('a typed name is cut by characters, not in the middle of one', () => {
  expect(nameWithin('𠮷'.repeat(70))).toBe('𠮷'.repeat(64));
});

test('of many projects the first are shown, and always the chosen one', () => {
  const many = ['一', '二', '三', '四', '五'].map((name) => ({ ...DEFAULT, name }));
  const names = (chosen: string) => shortList(many, chosen, 3).map(({ name }) => name);
  expect(names('二')).toEqual(['一', '二', '三']);
  expect(names('五')).toEqual(['一', '二', '五']);
  expect(names('')).toEqual(['一', '二', '三']);
});
