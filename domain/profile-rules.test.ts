import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PROFILE_MAX_LENGTH, profileProblem, TYPED_PROFILE_FIELDS } from './profile-rules';

const contract = parse(readFileSync(path.join(__dirname, '../openapi-wx/wechat-auth.yaml'), 'utf8')) as {
  components: {
    schemas: {
      WechatProfileRequest: { properties: Record<string, { maxLength: number; pattern: string }> };
    };
  };
};

describe.each(TYPED_PROFILE_FIELDS)('%s', (field) => {
  const schema = contract.components.schemas.WechatProfileRequest.properties[field];
  const pattern = new RegExp(schema?.pattern ?? '', 'u');
  const longest = '宝'.repeat(PROFILE_MAX_LENGTH[field]);

  it('has the limit of the contract', () => expect(PROFILE_MAX_LENGTH[field]).toBe(schema?.maxLength));

  it('takes the longest text and says how much is too much', () => {
    expect(profileProblem(field, longest)).toBeUndefined();
    expect(profileProblem(field, `${longest}来威`)).toMatch(/请删去 2 个$/);
  });

  it('counts an emoji as one character, as the contract does', () => {
    const emoji = '😀'.repeat(PROFILE_MAX_LENGTH[field]);
    expect(profileProblem(field, emoji)).toBeUndefined();
    expect(pattern.test(emoji)).toBe(true);
  });

  it.each([['a\u0000b'], ['a\nb'], ['a\u0085b'], ['a\u2028b'], ['a\ud83db']])(
    'refuses %j, as the contract does',
    (value) => {
      expect(profileProblem(field, value)).toMatch('无法保存的字符');
      expect(pattern.test(value)).toBe(false);
    },
  );

  it('does not mind blanks around, which are not sent', () =>
    expect(profileProblem(field, `  ${longest}\n`)).toBeUndefined());
});

it.each([
  ['users_name', '', '请填写姓名或昵称'],
  ['users_name', '  ', '请填写姓名或昵称'],
  ['users_tag', '', undefined],
  ['users_id_number', ' ', undefined],
] as const)('%s left blank as %j', (field, typed, problem) =>
  expect(profileProblem(field, typed)).toBe(problem),
);
