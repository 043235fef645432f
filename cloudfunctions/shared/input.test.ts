import {
  postSystemClientError,
  postSystemRefreshToken,
  postWechatProfile,
} from '../../generated/contract/validators';
import { parseInput, type Validator } from './input';

const problemsOf = (validate: unknown, body: unknown) => {
  const result = parseInput(validate as Validator, body);
  return result.ok ? [] : (result.refusal.details?.fields as { field: string; message: string }[]);
};

it('lets a valid body through as it is', () => {
  const body = { users_name: '张三' };
  expect(parseInput(postWechatProfile as Validator, body)).toEqual({ ok: true, value: body });
});

it.each([
  ['an unknown field', { users_name: 'a', users_auth_type: 2 }, 'users_auth_type', '不认识的字段，请去掉'],
  [
    '__proto__ as a field',
    JSON.parse('{"__proto__":{"x":1}}') as object,
    '__proto__',
    '不认识的字段，请去掉',
  ],
  ['a number for text', { users_name: 5 }, 'users_name', '应为文字'],
  ['text that is too long', { users_name: '名'.repeat(51) }, 'users_name', '最多 50 个字'],
  ['NUL', { users_name: 'a\u0000' }, 'users_name', '含有不允许的控制字符'],
  ['no object at all', 'text', '', '应为对象'],
])('names %s', (_name, body, field, message) => {
  expect(problemsOf(postWechatProfile, body)).toContainEqual({ field, message });
});

it('counts characters, not bytes or surrogates', () => {
  expect(problemsOf(postWechatProfile, { users_name: '👍'.repeat(50) })).toEqual([]);
});

it('names every missing field', () => {
  expect(problemsOf(postSystemClientError, {})).toEqual(
    expect.arrayContaining(['message', 'page', 'version'].map((field) => ({ field, message: '必填' }))),
  );
});

it('takes null where the contract does', () => {
  expect(problemsOf(postSystemRefreshToken, { users_wx_code: null })).toEqual([]);
});

it('refuses deep nesting before any schema walks it', () => {
  let deep: unknown = 'end';
  for (let i = 0; i < 5000; i++) deep = { a: deep };
  expect(problemsOf(postWechatProfile, deep)[0]?.message).toBe('嵌套层数太多');
});

it('refuses a flood of fields before naming each of them', () => {
  const flood = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`f${i}`, 1]));
  expect(problemsOf(postWechatProfile, flood)).toEqual([{ field: '', message: '内容项数太多' }]);
});
