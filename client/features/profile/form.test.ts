import type { Storage } from '../../platform/types';
import type { RequestOf, UserInfo } from '../../shared/api/contract';
import { localFailure, type Failure } from '../../shared/api/failure';
import type { ApiResult } from '../../shared/api/send';
import { createProfileForm } from './form';

const STORED = { openid: 'alice', users_name: '张三', users_tag: '', users_id_number: '' } as UserInfo;

type Answer = ApiResult<'postWechatProfile'>;
type Changes = RequestOf<'postWechatProfile'>;
/** As the server answers: what was taken back by `null` is empty. */
const after = (changes: Changes): UserInfo => ({
  ...STORED,
  ...Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? ''])),
});
const stored = (user: UserInfo): Answer => ({
  ok: true,
  answer: { code: 200, msg: '更新成功', data: { status: 'update_success', user } },
});
const refused = (failure: Failure): Answer => ({ ok: false, failure });

function memory(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

function setUp(answer: (changes: Changes) => Answer = (changes) => stored(after(changes))) {
  const storage = memory();
  const sent: Changes[] = [];
  const adopted: UserInfo[] = [];
  const open = (user = STORED) =>
    createProfileForm(user, {
      storage,
      save: async (changes) => {
        sent.push(changes);
        await Promise.resolve();
        return answer(changes);
      },
      adopt: (user) => void adopted.push(user),
    });
  const form = open();
  const read = () => form.store.getState();
  return { form, read, open, storage, sent, adopted };
}

describe('what is typed', () => {
  it('is there again after a reload, said to be restored, and can be discarded', () => {
    const { form, open, storage } = setUp();
    form.type('users_name', '李四');
    const again = open();
    expect(again.store.getState()).toMatchObject({ values: { users_name: '李四' }, isRestored: true });
    again.discard();
    expect(again.store.getState()).toMatchObject({ values: { users_name: '张三' }, isRestored: false });
    expect(storage.kept.size).toBe(0);
  });

  it("is nobody else's", () => {
    const { form, open } = setUp();
    form.type('users_name', '李四');
    expect(open({ ...STORED, openid: 'bob' }).store.getState().values.users_name).toBe('张三');
  });

  it('leaves no draft when it is what was stored', () => {
    const { form, storage } = setUp();
    form.type('users_name', '李四');
    form.type('users_name', '张三');
    expect(storage.kept.size).toBe(0);
  });

  it('is checked while typing, and the sentence goes when it is mended', () => {
    const { form, read } = setUp();
    form.type('users_name', ' ');
    expect(read().problems).toEqual({ users_name: '请填写姓名或昵称' });
    form.type('users_name', '李');
    expect(read().problems).toEqual({});
  });

  it('leaves an identity number nowhere on the device', () => {
    const { form, read, open, storage } = setUp();
    form.type('users_id_number', '350102199001011234');
    form.type('users_name', '李四');
    expect(read().values.users_id_number).toBe('350102199001011234');
    expect([...storage.kept.values()].join()).not.toContain('3501');
    storage.set('profile.draft.alice', JSON.stringify({ users_id_number: '350102199001011234' }));
    expect(open().store.getState()).toMatchObject({ values: { users_id_number: '' }, isRestored: false });
  });

  it('survives a broken draft on the device', () => {
    const { open, storage } = setUp();
    for (const broken of ['{', 'null', '[]', '{"users_name":1}']) {
      storage.set('profile.draft.alice', broken);
      expect(open().store.getState()).toMatchObject({ values: { users_name: '张三' }, isRestored: false });
    }
  });
});

describe('a save', () => {
  it('sends what changed, trimmed, shows the new user everywhere and forgets the draft', async () => {
    const { form, read, storage, sent, adopted } = setUp();
    form.type('users_name', ' 李四 ');
    expect(await form.save()).toEqual({ saved: true });
    expect(sent).toEqual([{ users_name: '李四' }]);
    expect(adopted).toMatchObject([{ users_name: '李四' }]);
    expect(read()).toMatchObject({ values: { users_name: '李四' }, isSaving: false });
    expect(storage.kept.size).toBe(0);
  });

  it('is one save, however often it is tapped', async () => {
    const { form, sent } = setUp();
    form.type('users_name', '李四');
    await Promise.all([form.save(), form.save()]);
    expect(sent).toHaveLength(1);
  });

  it('takes back what was emptied, and leaves what was never there', async () => {
    const { open, sent, adopted } = setUp();
    const form = open({ ...STORED, users_tag: '经销商', users_id_number: '350102199001011234' });
    form.type('users_tag', '  ');
    form.type('users_id_number', '');
    expect(await form.save()).toEqual({ saved: true });
    expect(sent).toEqual([{ users_tag: null, users_id_number: null }]);
    expect(adopted).toMatchObject([{ users_tag: '', users_id_number: '' }]);
  });

  it('does not leave the device while something is wrong', async () => {
    const { form, read, sent } = setUp();
    form.type('users_tag', '长'.repeat(51));
    expect(await form.save()).toEqual({ saved: false });
    expect(sent).toEqual([]);
    expect(read().problems.users_tag).toMatch('删去 1 个');
  });

  it('with nothing changed asks nobody', async () => {
    const { form, sent } = setUp();
    expect(await form.save()).toEqual({ saved: true });
    expect(sent).toEqual([]);
  });

  it('that fails keeps everything and says why', async () => {
    const failure = localFailure('NETWORK');
    const { form, read, open } = setUp(() => refused(failure));
    form.type('users_name', '李四');
    expect(await form.save()).toEqual({ saved: false, failure });
    expect(read()).toMatchObject({ values: { users_name: '李四' }, failure, isSaving: false });
    expect(open().store.getState().values.users_name).toBe('李四');
  });

  it("shows the server's sentences beside their fields", async () => {
    const failure: Failure = {
      ...localFailure('INVALID_INPUT'),
      details: { fields: [{ field: 'users_tag', message: '格式不正确' }] },
    };
    const { form, read } = setUp(() => refused(failure));
    form.type('users_tag', '经销商');
    await form.save();
    expect(read()).toMatchObject({ problems: { users_tag: '格式不正确' }, failure: undefined });
  });

  it.each([[undefined], ['x'], [[{ field: 'users_picture', message: '无效' }]], [[{ field: 1 }]]])(
    'shows the common sentence when the fields are %j',
    async (fields) => {
      const failure: Failure = { ...localFailure('INVALID_INPUT'), details: { fields } };
      const { form, read } = setUp(() => refused(failure));
      form.type('users_tag', '经销商');
      await form.save();
      expect(read()).toMatchObject({ problems: {}, failure });
    },
  );

  it('keeps what was typed while it was under way', async () => {
    const { form, read, open } = setUp();
    form.type('users_name', '李四');
    const saving = form.save();
    form.type('users_tag', '经销商');
    await saving;
    expect(read().values).toMatchObject({ users_name: '李四', users_tag: '经销商' });
    expect(open({ ...STORED, users_name: '李四' }).store.getState().values.users_tag).toBe('经销商');
  });
});

it('a profile changed elsewhere moves only the fields that nobody touched', () => {
  const { form, read } = setUp();
  form.type('users_name', '李四');
  form.follow({ ...STORED, users_name: '王五', users_tag: '经销商' });
  expect(read().values).toMatchObject({ users_name: '李四', users_tag: '经销商' });
});
