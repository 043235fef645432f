import type { Answer } from '../harness/ask';
import { fileForm, PNG } from '../harness/pictures';
import type { Person } from '../harness/people';
import { type House, startHouse } from '../harness/server';
import { ROWS, type NativeRow } from './native-rows';
import { ACTS, CALLERS, TABLE, type Act, type Caller, type Outcome } from './native-table';

/** Everybody tries everything on somebody's row of each opened collection, through the server; the table says the rest. */
let house: House;
const tokens: { [who in Caller]?: string } = {};

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  house = await startHouse();
  const { shop } = house;
  tokens.another = (await shop.person()).token;
  tokens.staff = (await shop.person({ users_auth_type: 1 })).token;
  tokens.administrator = (await shop.person({ users_auth_type: 2 })).token;
  const disabled = await shop.person();
  await shop.setUser(disabled.openid, { users_status: 1 });
  tokens.disabled = disabled.token;
});
afterAll(() => house.stop());
afterAll(() => jest.restoreAllMocks());

const PUBLISHED = /^tbl_(product_list|document|system_dict)|published$/;
const tableOf = (row: string): string => row.split(',')[0] as string;

interface Laid extends NativeRow {
  readonly owner: Person;
}

/** Somebody new each time: how much one person may store and write is another test's matter. */
async function lay(name: string): Promise<Laid> {
  // what is published belongs to the administrator who made it
  const owner = await house.shop.person({ users_auth_type: PUBLISHED.test(name) ? 2 : 0 });
  return { owner, ...(await (ROWS[name] as (typeof ROWS)[string])(house.shop, owner)) };
}

interface Try {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: { readonly [column: string]: unknown };
}

function writeOf(act: Act, prefix: string, table: string, row: NativeRow): Try {
  const url = `${prefix}/api/collections/${table}/records`;
  const one = `${url}/${row.id}`;
  if (act === 'create') return { method: 'POST', url, body: row.body };
  if (act === 'update') return { method: 'PATCH', url: one, body: row.change };
  if (act === 'upsert') return { method: 'PUT', url, body: { ...row.change, id: row.id } };
  return { method: 'DELETE', url: one };
}

/** A record with a file is a form, the others are JSON. */
function alone({ method, url, body }: Try, token: string | undefined): Promise<Answer> {
  const isFile = method === 'POST' && url.includes('tbl_attachments');
  const sent = isFile ? fileForm(PNG, body as { [column: string]: string }) : body;
  return house.ask(method, url, { token, body: sent });
}

function inBatch(item: Try, token: string | undefined): Promise<Answer> {
  if (item.method !== 'POST' || !item.url.includes('tbl_attachments')) return house.batch(token, [item]);
  const form = new FormData();
  form.set('@jsonPayload', JSON.stringify({ requests: [item] }));
  form.set('requests.0.attachments_link', new Blob([PNG]), 'picture.png');
  return house.ask('POST', '/api/batch', { token, body: form });
}

/** The first stable code of a refusal in whichever shape; PocketBase's own `validation_…` codes are not ours. */
function codeIn(data: { readonly [field: string]: unknown } | undefined): string {
  if (typeof data?.['error'] === 'string') return ` ${data['error']}`;
  const [refusal] = Object.values(data ?? {}) as { code?: string }[];
  return refusal?.code === undefined ? '' : ` ${refusal.code}`;
}

/** What an answer comes to in the words of the table. */
function outcomeOf({ status, body, text }: Answer, { id, owner }: Laid, isRead: boolean): string {
  if (status < 300) {
    if (!isRead) return 'done';
    const records = (body.items ?? [body]) as { id: string }[];
    const record = records.find((one) => one.id === id);
    if (record === undefined) return 'none';
    return JSON.stringify(record).includes(owner.openid) ? 'seen' : 'bare';
  }
  const response = body?.data?.requests?.['0']?.response;
  if (response === undefined) return `${status}${codeIn(body?.data)}`;
  expect(status).toBe(400);
  // what a missing response status means: the item failed without saying more
  return `${response.status ?? text}${codeIn(response.data)}`;
}

const cells = Object.entries(TABLE).flatMap(([row, acts]) =>
  ACTS.flatMap((act) => CALLERS.map((who, at) => [row, act, who, acts[act][at] as Outcome] as const)),
);
const reads = cells.filter(([, act]) => act === 'list' || act === 'view');
const writes = cells.filter(([, act]) => act !== 'list' && act !== 'view');

const tokenOf = ({ owner }: Laid, who: Caller): string | undefined =>
  who === 'owner' ? owner.token : tokens[who];

/** Columns that are only for their owner and staff, and columns that are for nobody. */
const NOBODYS =
  /"(idempotency_key|order_request|order_stock_taken|tokenKey|password|users_seq|attachments_listed)"/;

function expectNothingOf({ secrets, owner }: Laid, answer: Answer): void {
  for (const secret of [...secrets, owner.openid]) expect(answer.text).not.toContain(secret);
}

it('knows every row of the table, and every row is in it', () => {
  expect(Object.keys(ROWS).sort()).toEqual(Object.keys(TABLE).sort());
});

describe.each(['/pb', ''])('under %s/api', (prefix) => {
  const laid: { [name: string]: Laid } = {};
  const asItIs = async (table: string, { id }: NativeRow): Promise<string> =>
    (await house.shop.operate('GET', `/api/collections/${table}/records/${id}`)).text;

  it.each(reads)('%s: %s by %s is %s', async (name, act, who, expected) => {
    const row = (laid[name] ??= await lay(name));
    const path = `${prefix}/api/collections/${tableOf(name)}/records`;
    const query = `?filter=${encodeURIComponent(`id="${row.id}"`)}`;
    const addresses =
      act === 'view' ? [`${path}/${row.id}`] : [`${path}${query}`, `${path}?sort=-created&perPage=500`];
    for (const address of addresses) {
      const answer = await house.ask('GET', address, { token: tokenOf(row, who) });
      expect([address, outcomeOf(answer, row, true)]).toEqual([address, expected]);
      expect(answer.text).not.toMatch(NOBODYS);
      if (expected === 'bare') expect(answer.text).not.toContain(row.owner.openid);
      if (expected !== 'bare' && expected !== 'seen') expectNothingOf(row, answer);
    }
  });

  describe.each(['alone', 'in a batch'])('%s', (how) => {
    const those = writes.filter(([, act]) => how === 'in a batch' || act !== 'upsert');
    it.each(those)('%s: %s by %s is %s', async (name, act, who, expected) => {
      const row = await lay(name);
      const [table, token] = [tableOf(name), tokenOf(row, who)];
      const before = await asItIs(table, row);
      const rows = `/api/collections/${table}/records?perPage=1`;
      const count = async () => (await house.shop.operate('GET', rows)).body.totalItems;
      const many = await count();
      const item = writeOf(act, prefix, table, row);
      const answer = await (how === 'alone' ? alone(item, token) : inBatch(item, token));

      expect(outcomeOf(answer, row, false)).toBe(expected);
      expect(answer.text).not.toMatch(NOBODYS);
      if (expected === 'done') {
        expect(await count()).toBe(many + (act === 'create' ? 1 : 0));
        expect((await asItIs(table, row)) === before).toBe(act === 'create');
      } else {
        expect(await count()).toBe(many);
        expect(await asItIs(table, row)).toBe(before);
        if (who !== 'owner') expectNothingOf(row, answer);
      }
    });
  });
});
