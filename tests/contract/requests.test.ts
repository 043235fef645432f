import { CLEARABLE_USER_FIELDS } from '../../domain/users';
import * as validators from '../../generated/contract/validators';
import { CONTRACT_OPERATIONS } from '../../generated/contract/operations';

type Validator = (typeof validators)[keyof typeof validators];

/** What the compiled validators say about a body: null, or keyword and place of every problem. */
function problems(validate: Validator, body: unknown): string[] | null {
  if ((validate as (data: unknown) => boolean)(body)) return null;
  return (validate.errors ?? []).map(
    ({ keyword, instancePath, params }) => `${keyword} ${instancePath || (params.additionalProperty ?? '')}`,
  );
}

test('every door operation with a body has a validator, and no other export exists', () => {
  const withBody = Object.entries(CONTRACT_OPERATIONS).flatMap(([id, { body }]) =>
    body === 'none' ? [] : [id],
  );
  expect(Object.keys(validators).sort()).toEqual(withBody.sort());
});

test('unknown fields are named, all of them', () => {
  expect(problems(validators.postWechatLogin, { users_wx_code: 'x', openid: 'o', a: 1 })).toEqual([
    'additionalProperties openid',
    'additionalProperties a',
  ]);
  expect(problems(validators.postWechatLogout, { a: 1 })).toEqual(['additionalProperties a']);
  expect(problems(validators.hooksSystemHealth, JSON.parse('{"__proto__":1}'))).toEqual([
    'additionalProperties __proto__',
  ]);
});

test('an empty object is enough where nothing is needed', () => {
  expect(problems(validators.postSystemUsersCount, {})).toBeNull();
  expect(problems(validators.postSystemRefreshToken, {})).toBeNull();
  expect(problems(validators.postWechatProfile, {})).toBeNull();
});

test.each([null, [], 'text', 7, true])('%j is no body', (body) => {
  expect(problems(validators.postSystemUsersCount, body)).not.toBeNull();
  expect(problems(validators.postWechatProfile, body)).not.toBeNull();
});

test('a code may be null or empty only when renewing', () => {
  for (const users_wx_code of [null, '']) {
    expect(problems(validators.postSystemRefreshToken, { users_wx_code })).toBeNull();
    expect(problems(validators.hooksSystemRefreshToken, { users_wx_code })).toBeNull();
    expect(problems(validators.postWechatLogin, { users_wx_code })).not.toBeNull();
  }
  expect(problems(validators.postWechatLogin, {})).not.toBeNull();
});

test('length counts characters, not UTF-16 units', () => {
  expect(problems(validators.postWechatProfile, { users_name: '😀'.repeat(50) })).toBeNull();
  expect(problems(validators.postWechatProfile, { users_name: '😀'.repeat(51) })).toEqual([
    'maxLength /users_name',
  ]);
});

test.each(['\0', '\n', '\u007f', '\u0085', '\u2028', '\ud800'])(
  '%j has no place in a single line',
  (character) => {
    expect(problems(validators.postWechatProfile, { users_name: `张${character}三` })).toEqual([
      'pattern /users_name',
    ]);
    expect(problems(validators.postWechatLogin, { users_wx_code: `a${character}` })).toEqual([
      'pattern /users_wx_code',
    ]);
  },
);

test('a name may be written in any script, with emoji', () => {
  for (const users_name of ['张三', "O'Brien-Ünal", '👨‍👩‍👧', 'عمر', '']) {
    expect(problems(validators.postWechatProfile, { users_name })).toBeNull();
  }
});

test.each(['', 'ATT-1743123456789-abc123', 'https://example.com/a.png'])(
  '%j can be an avatar',
  (users_picture) => {
    expect(problems(validators.postWechatProfile, { users_picture })).toBeNull();
  },
);

test.each([
  'http://example.com/a.png',
  'javascript:alert(1)',
  'ATT-1-../x',
  'https://a b',
  'ATT-1743123456789-abc123 ',
])('%j can not be an avatar', (users_picture) => {
  expect(problems(validators.postWechatProfile, { users_picture })).toEqual(['pattern /users_picture']);
});

test('an identity picture is an attachment, never an address', () => {
  expect(
    problems(validators.postWechatProfile, { users_id_pic_a: 'https://example.com/a.png' }),
  ).not.toBeNull();
  expect(problems(validators.postWechatProfile, { users_id_pic_a: 'ATT-1743123456789-abc123' })).toBeNull();
});

test('null takes back tag, number and papers, never name, avatar or phone, in both contracts', () => {
  for (const validate of [validators.postWechatProfile, validators.hooksWechatProfile]) {
    for (const field of CLEARABLE_USER_FIELDS) expect(problems(validate, { [field]: null })).toBeNull();
    for (const field of ['users_name', 'users_picture', 'users_phone', 'users_phone_code']) {
      expect(problems(validate, { [field]: null })).toEqual([`type /${field}`]);
    }
  }
});

test('account deletion wants its word', () => {
  expect(problems(validators.postWechatAccountDelete, { confirm: '注销' })).toBeNull();
  expect(problems(validators.postWechatAccountDelete, { confirm: 'yes' })).toEqual(['const /confirm']);
  expect(problems(validators.postWechatAccountDelete, {})).not.toBeNull();
});

test('a client error carries lines, but no control characters', () => {
  const report = { message: 'a\n\tb\r\n', stack: 'at x\nat y', page: 'pages/me/index', version: '0.1.0' };
  expect(problems(validators.postSystemClientError, report)).toBeNull();
  expect(problems(validators.postSystemClientError, { ...report, stack: 'a\0b' })).toEqual([
    'pattern /stack',
  ]);
  expect(problems(validators.postSystemClientError, { ...report, page: 'a\nb' })).toEqual(['pattern /page']);
});
