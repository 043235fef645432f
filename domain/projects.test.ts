import { MAX_PROJECTS, projectSaid, projectsGivingWay } from './projects';

describe('what is said of a project', () => {
  it.each([
    ['a hotel', '海景酒店', 120, { cart_number: '海景酒店', cart_rooms: 120 }],
    ['spaces around its name', ' 海景酒店 ', 1, { cart_number: '海景酒店', cart_rooms: 1 }],
    ['no name', '', 3, { cart_number: '默认', cart_rooms: 3 }],
    ['a name of spaces', '  ', 3, { cart_number: '默认', cart_rooms: 3 }],
    ['the most rooms', '一期', 9999, { cart_number: '一期', cart_rooms: 9999 }],
    ['no rooms any more', '一期', 0, { cart_number: '一期', cart_rooms: 0 }],
    [
      '64 characters, each of two halves',
      '𠮷'.repeat(64),
      1,
      { cart_number: '𠮷'.repeat(64), cart_rooms: 1 },
    ],
  ])('%s', (_name, group, rooms, project) => {
    expect(projectSaid(group, rooms)).toEqual({ ok: true, value: project });
  });

  it.each<[string, string, unknown, string]>([
    ['too many rooms', '一期', 10_000, 'cart_rooms'],
    ['less than none', '一期', -1, 'cart_rooms'],
    ['half a room', '一期', 1.5, 'cart_rooms'],
    ['a word', '一期', '3', 'cart_rooms'],
    ['nothing', '一期', undefined, 'cart_rooms'],
    ['no number', '一期', NaN, 'cart_rooms'],
    ['endless rooms', '一期', Infinity, 'cart_rooms'],
    ['a name too long', '字'.repeat(65), 1, 'cart_number'],
  ])('%s is refused', (_name, group, rooms, field) => {
    expect(projectSaid(group, rooms)).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID_INPUT', details: { fields: [{ field }] } },
    });
  });
});

it('a new project has a place: the ones touched longest ago give way', () => {
  const others = Array.from({ length: MAX_PROJECTS + 1 }, (_, i) => i);
  expect(projectsGivingWay(others.slice(0, MAX_PROJECTS - 1))).toEqual([]);
  expect(projectsGivingWay(others.slice(0, MAX_PROJECTS))).toEqual([MAX_PROJECTS - 1]);
  expect(projectsGivingWay(others)).toEqual([MAX_PROJECTS - 1, MAX_PROJECTS]);
});
