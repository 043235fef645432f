import { profileIntent } from './profile';

const refusalOf = (input: object) => {
  const result = profileIntent(input);
  return result.ok ? null : result.refusal.code;
};

it('keeps what is there, trimmed, and drops what is blank', () => {
  expect(profileIntent({ users_name: ' 张三 ', users_tag: '', users_picture: '  ' })).toEqual({
    ok: true,
    value: { changes: { users_name: '张三' }, phoneCode: null },
  });
});

it('clears by null what may be cleared, and nothing else', () => {
  expect(
    profileIntent({
      users_tag: null,
      users_id_number: null,
      users_id_pic_a: null,
      users_title_picture: null,
    }),
  ).toEqual({
    ok: true,
    value: {
      changes: { users_tag: null, users_id_number: null, users_id_pic_a: null, users_title_picture: null },
      phoneCode: null,
    },
  });
  const kept = { users_tag: null, users_name: null, users_picture: null, users_phone: null } as object;
  expect(profileIntent(kept)).toEqual({ ok: true, value: { changes: { users_tag: null }, phoneCode: null } });
  expect(refusalOf({ users_name: null })).toBe('INVALID_INPUT');
});

it('takes any subset: the phone may be bound long before the name', () => {
  expect(profileIntent({ users_phone_code: 'code' })).toEqual({
    ok: true,
    value: { changes: {}, phoneCode: 'code' },
  });
});

it('lets the code win over a typed number', () => {
  expect(profileIntent({ users_phone: '13800138000', users_phone_code: 'code' })).toEqual({
    ok: true,
    value: { changes: {}, phoneCode: 'code' },
  });
});

it.each([
  ['an empty body', {}, 'INVALID_INPUT'],
  ['only blank values', { users_name: ' ', users_phone_code: '' }, 'INVALID_INPUT'],
  ['a typed number alone', { users_phone: '13800138000' }, 'PHONE_NOT_VERIFIED'],
  ['a typed number with a name', { users_phone: '13800138000', users_name: '张三' }, 'PHONE_NOT_VERIFIED'],
])('refuses %s', (_name, input, code) => expect(refusalOf(input)).toBe(code));

it('never lets a field through that a person may not set', () => {
  const result = profileIntent({ users_name: '张三', users_auth_type: 2, openid: 'x' } as object);
  expect(result).toEqual({ ok: true, value: { changes: { users_name: '张三' }, phoneCode: null } });
});
