import { blankUser, isHttpsPicture, isInfoComplete, missingProfileParts, nextUsersType } from './users';

describe('isInfoComplete', () => {
  const full = { users_name: '张三', users_phone: '13800138000', users_picture: 'ATT-1-abcdef' };
  it('needs name, phone and picture', () => expect(isInfoComplete(full)).toBe(true));
  it.each(['users_name', 'users_phone', 'users_picture'])('is false without %s', (field) =>
    expect(isInfoComplete({ ...full, [field]: '' })).toBe(false),
  );
});

it('names the missing parts of a profile in the order in which they are asked for', () => {
  const user = { users_name: '', users_picture: '', users_phone: '' };
  expect(missingProfileParts(user)).toEqual(['users_picture', 'users_name', 'users_phone']);
  expect(missingProfileParts({ ...user, users_name: '张三' })).toEqual(['users_picture', 'users_phone']);
});

describe('nextUsersType', () => {
  it.each([
    ['', false, '游客'],
    ['游客', false, '游客'],
    ['游客', true, '注册用户'],
    ['注册用户', false, '注册用户'],
    ['注册用户', true, '注册用户'],
  ])('%s, complete %s → %s', (current, complete, next) =>
    expect(nextUsersType(current, complete)).toBe(next),
  );
});

describe('isHttpsPicture', () => {
  it.each([
    ['https://example.com/a.png', true],
    ['http://example.com/a.png', false],
    ['https://', false],
    ['javascript:alert(1)', false],
    ['ATT-1743123456789-abc123', false],
  ])('%s → %s', (value, expected) => expect(isHttpsPicture(value)).toBe(expected));
});

it('a blank user has no power, no company and no personal datum', () => {
  const { users_type, ...rest } = blankUser();
  expect(users_type).toBe('游客');
  expect(Object.values(rest).every((value) => value === '' || value === 0)).toBe(true);
});
