import { type Kit, type KitProduct, type KitWord, kitsOf, priceOfKit } from '../../domain/kits';
import { assertMatchesContract } from '../contract/response-schemas';
import { freshId, freshName } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';

/** The dictionary's trees through the door; somebody signed in looks, who is always told what is so now. */
const stack = sharedStack();
const WORDS = '/api/collections/tbl_system_dict/records';
let token: string;
let root: { id: string; system_dict_id: string; dict_name: string };
beforeAll(async () => {
  ({ token } = await stack.signIn(freshName('reader')));
});
beforeEach(async () => {
  root = await word('', {});
});

async function word(dict_word_parent_id: string, columns: object) {
  const system_dict_id = freshId('DICT');
  const row = { system_dict_id, dict_name: `词 ${system_dict_id}`, dict_word_is_enabled: true };
  return (await stack.operate('POST', WORDS, { ...row, dict_word_parent_id, ...columns })).body;
}

interface Word {
  readonly system_dict_id: string;
  readonly dict_word_enum: string;
  readonly children: readonly Word[];
}

async function words(body: object): Promise<Word[]> {
  const answer = await stack.post('/pb/api/dict/list', { token, body });
  assertMatchesContract('openapi-wx', 'postDictList', answer.status, answer.body);
  return answer.body.data.items;
}
const shape = (trees: readonly Word[]): string =>
  trees
    .map(({ dict_word_enum, children }) => dict_word_enum + (children.length ? `(${shape(children)})` : ''))
    .join(' ');

it('is the whole tree below a word, by its id or its name, in its order; only what is enabled', async () => {
  const top = root.system_dict_id;
  const a = await word(top, { dict_word_enum: 'a', dict_word_sort_order: 2 });
  const off = await word(top, { dict_word_enum: 'off', dict_word_is_enabled: false });
  await word(top, { dict_word_enum: 'b', dict_word_sort_order: 1 });
  await word(top, { dict_word_enum: 'gone', is_delete: 1 });
  await word(off.system_dict_id, { dict_word_enum: 'belowOff' });
  const c = await word(a.system_dict_id, { dict_word_enum: 'c' });
  await word(c.system_dict_id, { dict_word_enum: 'd' });
  for (const parent of [top, root.dict_name, ` ${root.dict_name} `]) {
    expect([parent, shape(await words({ parent }))]).toEqual([parent, 'b a(c(d))']);
  }
  expect(shape(await words({ parent: c.system_dict_id }))).toBe('d');
  expect(await words({ parent: off.system_dict_id })).toEqual([]);
  expect(await words({ parent: '没有这个词' })).toEqual([]);
  const mine = (trees: readonly Word[]) => trees.filter(({ system_dict_id }) => system_dict_id === top);
  for (const body of [{}, { parent: '' }])
    expect(shape(mine(await words(body))[0]?.children ?? [])).toBe('b a(c(d))');
  await stack.operate('PATCH', `${WORDS}/${root.id}`, { dict_word_is_enabled: false });
  expect([await words({ parent: top }), mine(await words({}))]).toEqual([[], []]);
});

it('shows a word with a small picture that anybody may open', async () => {
  const { openid, token: own } = await stack.signIn(freshName('boss'));
  await stack.setUser(openid, { users_auth_type: 2 });
  const file = async (attachments_visibility: string) =>
    (await stack.upload(own, undefined, { attachments_visibility })).body.attachments_id;
  const columns = { dict_word_description: '说明', dict_word_remark: '备注', dict_word_sort_order: 3 };
  const shown = await word(root.system_dict_id, { ...columns, dict_word_image: await file('public') });
  await word(shown.system_dict_id, { dict_word_image: await file('private') });
  const [tree] = await words({ parent: root.system_dict_id });
  expect(tree).toEqual({
    system_dict_id: shown.system_dict_id,
    dict_name: shown.dict_name,
    dict_word_enum: '',
    description: '说明',
    sort_order: 3,
    picture_url: expect.stringMatching(/^http.*\?thumb=160x160$/),
    children: [expect.objectContaining({ picture_url: '', children: [] })],
  });
});

it('is the same through the function', async () => {
  await word(root.system_dict_id, { dict_word_enum: 'a' });
  const event = { action: 'list', parent: root.dict_name };
  const { result } = await stack.callFunction('dict', event, freshName('inside'));
  assertMatchesContract('openapi-wx', 'postDictList', 200, result);
  expect(shape(result.data.items)).toBe('a');
});

it('holds kits of rooms, two of which may name one product; what an administrator changes is so at once', async () => {
  const { openid, token: own } = await stack.signIn(freshName('boss'));
  await stack.setUser(openid, { users_auth_type: 2 });
  const { id, prod_list_id } = await stack.product();
  const make = async (columns: object) => {
    const body = { dict_word_is_enabled: true, ...columns };
    return (await stack.ask('POST', `/pb${WORDS}`, { token: own, body })).body;
  };
  const lines: { id: string }[] = [];
  for (const [place, kind] of ['标准间', '套房'].entries()) {
    const name = `${kind} ${root.dict_name}`;
    const kit = await make({
      dict_name: name,
      dict_word_parent_id: root.system_dict_id,
      dict_word_sort_order: place,
    });
    lines.push(
      await make({
        dict_name: `${name}：门显`,
        dict_word_enum: prod_list_id,
        dict_word_description: '1',
        dict_word_parent_id: kit.system_dict_id,
      }),
    );
  }
  const kits = async () => kitsOf((await words({ parent: root.dict_name })) as unknown as KitWord[]);
  const line = { role: '门显', productId: prod_list_id, perRoom: 1 };
  expect((await kits()).map((kit) => kit.lines)).toEqual([[line], [line]]);
  const url = `/pb${WORDS}/${lines[0]?.id}`;
  await stack.ask('PATCH', url, { token: own, body: { dict_word_description: '2' } });
  const [first] = await kits();
  expect(first?.lines).toEqual([{ ...line, perRoom: 2 }]);
  const asked = await stack.post('/pb/api/product/list', { token, body: { ids: [prod_list_id] } });
  const product = asked.body.data.items[0] as KitProduct;
  const sold = new Map([[prod_list_id, product]]);
  expect(priceOfKit(first as Kit, sold)).toMatchObject({ perRoomFen: 2000, kinds: 1, pieces: 2 });
  await stack.changeProduct(id, { prod_list_status: 'off_shelf' });
  const gone = await stack.post('/pb/api/product/list', { token, body: { ids: [prod_list_id] } });
  const left = new Map([[prod_list_id, gone.body.data.items[0] as KitProduct]]);
  expect(priceOfKit(first as Kit, left)).toMatchObject({ perRoomFen: 0, kinds: 0, lines: [] });
});
