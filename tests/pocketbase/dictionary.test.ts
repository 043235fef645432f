import { type Database, startDatabase } from '../harness/database';
import { PNG } from '../harness/pictures';
import { recordsOf, refusal } from '../harness/records';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let to: Shop;
let words: ReturnType<typeof recordsOf>;
let admin: { openid: string; token: string };
let count = 0;

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
  words = recordsOf(to, 'tbl_system_dict');
  admin = await to.person({ users_auth_type: 2 });
});
afterAll(() => database.stop());

const freshName = (): string => `词 ${(count += 1)}`;
const made = async (columns: object = {}) => {
  const { status, body, text } = await words.create(admin.token, { dict_name: freshName(), ...columns });
  if (status !== 200) throw new Error(text);
  return body;
};
const setParent = (child: { id: string }, parent: string) =>
  words.change(admin.token, child.id, { dict_word_parent_id: parent });

it('is made by an administrator with an id of the server’s', async () => {
  expect(await made({ system_dict_id: 'DICT-1-aaaaaa', is_delete: 1 })).toMatchObject({
    system_dict_id: expect.stringMatching(/^DICT-\d{13}-[A-Za-z0-9]{6}$/),
    is_delete: 0,
  });
});

it('has one living row of a name', async () => {
  const { id, dict_name } = await made();
  const twin = await words.create(admin.token, { dict_name });
  expect(refusal(twin, 'dict_name')).toEqual([400, 'validation_not_unique']);
  expect((await words.remove(admin.token, id)).status).toBe(204);
  expect((await words.create(admin.token, { dict_name })).status).toBe(200);
});

describe('a parent', () => {
  it('is a living row', async () => {
    const [parent, gone] = [await made(), await made()];
    await words.remove(admin.token, gone.id);
    const child = await made({ dict_word_parent_id: parent.system_dict_id });
    for (const dict_word_parent_id of [gone.system_dict_id, 'DICT-1-aaaaaa', 'x']) {
      const created = await words.create(admin.token, { dict_name: freshName(), dict_word_parent_id });
      expect(refusal(created, 'dict_word_parent_id')).toEqual([400, 'INVALID_INPUT']);
      expect(refusal(await setParent(child, dict_word_parent_id), 'dict_word_parent_id')).toEqual([
        400,
        'INVALID_INPUT',
      ]);
    }
    expect((await setParent(child, '')).body.dict_word_parent_id).toBe('');
  });

  it('is not the row itself, nor anything below it', async () => {
    const top = await made();
    const middle = await made({ dict_word_parent_id: top.system_dict_id });
    const bottom = await made({ dict_word_parent_id: middle.system_dict_id });
    for (const below of [top, middle, bottom]) {
      const answer = await setParent(top, below.system_dict_id);
      expect(refusal(answer, 'dict_word_parent_id')).toEqual([400, 'INVALID_INPUT']);
    }
    expect((await setParent(bottom, top.system_dict_id)).status).toBe(200);
  });

  it('makes no circle when two rows choose each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await made(), await made()];
      const answers = await Promise.all([
        setParent(one, two.system_dict_id),
        setParent(two, one.system_dict_id),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    }
  });
});

it('shows a public picture', async () => {
  const upload = async (attachments_visibility: string) =>
    (await to.upload(admin.token, PNG, { attachments_visibility })).body.attachments_id;
  const open = await upload('public');
  expect((await made({ dict_word_image: open })).dict_word_image).toBe(open);
  const closed = await words.create(admin.token, {
    dict_name: freshName(),
    dict_word_image: await upload('private'),
  });
  expect(refusal(closed, 'dict_word_image')).toEqual([400, 'INVALID_INPUT']);
});

it.each([
  ['system_dict_id', 'DICT-1-aaaaaa'],
  ['is_delete', 1],
])('never changes %s by PATCH', async (column, value) => {
  const { id } = await made();
  expect(refusal(await words.change(admin.token, id, { [column]: value }), column)).toEqual([
    400,
    'FORBIDDEN',
  ]);
});

it('is read by everybody and written by administrators', async () => {
  const { id, dict_name } = await made();
  const [customer, staff] = [await to.signIn(), await to.person({ users_auth_type: 1 })];
  for (const token of [undefined, customer.token, staff.token]) {
    expect((await words.view(token, id)).body.dict_name).toBe(dict_name);
  }
  for (const token of [customer.token, staff.token]) {
    expect((await words.create(token, { dict_name: freshName() })).status).toBe(400);
    expect((await words.change(token, id, { dict_word_remark: 'x' })).status).toBe(404);
    expect((await words.remove(token, id)).status).toBe(404);
  }
  for (const answer of [
    await words.create(undefined, { dict_name: freshName() }),
    await words.change(undefined, id, { dict_word_remark: 'x' }),
    await words.remove(undefined, id),
  ]) {
    expect([answer.status, answer.body.data]).toEqual([401, { error: 'UNAUTHENTICATED' }]);
  }
});
