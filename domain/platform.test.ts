import { platformAccount, platformCredentials, platformRegistration } from './platform';

const input = {
  users_name: ' 张三 ',
  users_phone: '138 0013-8000',
  password: 'correct horse',
  passwordConfirm: 'correct horse',
  users_picture: 'https://example.com/avatar.png',
};

test('a registration becomes an account; what would be power is not even read', () => {
  const power = {
    users_auth_type: 2,
    company_id: 'WX-COMPANY-1',
    users_level: 'gold',
    users_type: '注册用户',
  };
  expect(platformRegistration({ ...input, ...power, users_promo_code: 'P1' })).toEqual({
    ok: true,
    value: {
      users_name: '张三',
      users_phone: '13800138000',
      password: 'correct horse',
      users_picture: 'https://example.com/avatar.png',
      users_id_number: '',
      users_parent_id: '',
      users_promo_code: 'P1',
    },
  });
});

const both = (password: string) => ({ password, passwordConfirm: password });

test.each([
  ['a password of seven characters', both('1234567'), ['password']],
  ['a password of seven emoji', both('😀'.repeat(7)), ['password']],
  ['a password of 72 bytes', both('x'.repeat(72)), ['password']],
  ['a password of 24 Chinese characters', both('密'.repeat(24)), ['password']],
  ['another confirmation', { passwordConfirm: 'correct horsf' }, ['passwordConfirm']],
  ['a blank name', { users_name: '  ' }, ['users_name']],
  ['no picture', { users_picture: '' }, ['users_picture']],
  ['an uploaded picture', { users_picture: 'ATT-1743123456789-abc123' }, ['users_picture']],
  ['an http picture', { users_picture: 'http://example.com/a.png' }, ['users_picture']],
  ['a phone that is none', { users_phone: '----' }, ['users_phone']],
  [
    'everything at once',
    { users_name: '', users_phone: '1', ...both('x') },
    ['users_phone', 'password', 'users_name'],
  ],
])('a registration with %s is refused', (_name, change, fields) => {
  const result = platformRegistration({ ...input, ...change });
  if (result.ok) throw new Error('must be refused');
  expect(result.refusal.code).toBe('INVALID_INPUT');
  expect((result.refusal.details?.fields as { field: string }[]).map(({ field }) => field)).toEqual(fields);
});

test.each(['12345678', '😀'.repeat(8), '密'.repeat(23), 'x'.repeat(71)])(
  '%j can be a password',
  (password) => {
    expect(platformRegistration({ ...input, ...both(password) }).ok).toBe(true);
  },
);

test('staff may make an account without name and picture', () => {
  expect(platformAccount({ users_phone: '13800138000', password: '12345678' }).ok).toBe(true);
  expect(platformAccount({ users_phone: '13800138000', password: ['12345678'] }).ok).toBe(false);
});

test('credentials carry the phone in its one spelling and the password untouched', () => {
  expect(platformCredentials({ users_phone: '138-0013-8000', password: ' x ' })).toEqual({
    ok: true,
    value: { users_phone: '13800138000', password: ' x ' },
  });
  expect(platformCredentials({ users_phone: '(((', password: 'x' }).ok).toBe(false);
});
