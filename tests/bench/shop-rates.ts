import autocannon from 'autocannon';

import type { Person } from '../harness/people';
import { type Rig, startRig } from '../harness/rig';
import { addCarts, addOrders, setStage, type Stage } from './shop-stage';
import { median, type Effort, type Figure } from './table';

const TURNS = 3;

const JSON_TYPE = { 'content-type': 'application/json' };

type Request = (
  buyer: Person,
  n: number,
) => { method: 'GET' | 'POST'; path: string; headers: object; body?: string };

/**
 * The shop through our server against PocketBase's own API, on the same database in the same run; nothing is cached but
 * what a row says is, and every answer is checked for its status and its length.
 */
export async function* shopFigures(effort: Effort): AsyncGenerator<Figure, void> {
  const rig = await startRig({ entry: 'serve' });
  try {
    const stage = await setStage(rig);
    yield* cartLists(rig, stage, effort);
    yield* productLists(rig, stage, effort);
    yield* catalogue(rig, stage, effort);
    yield* orderCreates(rig, stage, effort);
    yield* growth(rig, stage);
  } finally {
    await rig.stop();
  }
}

function loadOf({ buyers }: Stage, { seconds }: Effort) {
  let n = 0;
  return async (url: string, connections: number, request: Request): Promise<number> => {
    const result = await autocannon({
      url,
      connections,
      duration: Math.ceil(seconds / TURNS),
      requests: [
        {
          setupRequest: (old: object) => ({
            ...old,
            ...request(buyers[(n += 1) % buyers.length] as Person, n),
          }),
        } as object,
      ],
    });
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
    }
    return result.requests.average;
  };
}

const bearer = ({ token }: Person) => ({ authorization: `Bearer ${token}` });

/** `path` as the server has it, against `native` as PocketBase has it, at three widths. */
function* ratios(
  rig: Rig,
  stage: Stage,
  effort: Effort,
  what: string,
  [through, direct]: [Request, Request],
  reaches: { readonly [connections: number]: number },
): Generator<Figure, void> {
  const load = loadOf(stage, effort);
  let warm = false;
  for (const [width, atLeast] of Object.entries(reaches)) {
    yield {
      what: `${what}, c=${width}`,
      unit: '',
      reach: { atLeast },
      measure: async () => {
        // A process that has just started is compiling its own code.
        if (!warm) await load(rig.stack.url, 10, through);
        if (!warm) await load(rig.stack.pocketBaseUrl, 10, direct);
        warm = true;
        let [ours, bare] = [0, 0];
        // In turns, so that a machine that gets slower slows both.
        for (let turn = 0; turn < TURNS; turn += 1) {
          ours += (await load(rig.stack.url, Number(width), through)) / TURNS;
          bare += (await load(rig.stack.pocketBaseUrl, Number(width), direct)) / TURNS;
        }
        return { value: ours / bare, note: `${Math.round(ours)}/s of ${Math.round(bare)}/s` };
      },
    };
  }
}

const CART_LIST: Request = (buyer) => ({
  method: 'POST',
  path: '/pb/api/cart/list',
  headers: { ...JSON_TYPE, ...bearer(buyer) },
  body: '{"limit":20}',
});

const cartLists = (rig: Rig, stage: Stage, effort: Effort) => {
  const native: Request = (buyer) => ({
    method: 'GET',
    path: '/api/collections/tbl_cart/records?perPage=20&sort=-cart_create&expand=cart_product_id',
    headers: bearer(buyer),
  });
  const what = 'cart list, 20 lines with product: door / native with expand';
  return ratios(rig, stage, effort, what, [CART_LIST, native], { 1: 0.9, 10: 1.3, 50: 1.3 });
};

const productLists = (rig: Rig, stage: Stage, effort: Effort) => {
  const list =
    (prefix: string): Request =>
    (buyer) => ({
      method: 'GET',
      path: `${prefix}/api/collections/tbl_product_list/records?perPage=20&sort=prod_list_sort`,
      headers: bearer(buyer),
    });
  const what = 'product list, 20 a page: server / PocketBase';
  return ratios(rig, stage, effort, what, [list('/pb'), list('')], { 1: 0.6, 10: 0.85, 50: 0.85 });
};

/** The shop's first page, as somebody signed in asks for it and as guests do, who are told the same for some seconds. */
function* catalogue(rig: Rig, stage: Stage, effort: Effort): Generator<Figure, void> {
  const door = (headers: (buyer: Person) => object): Request => {
    return (buyer) => ({
      method: 'POST',
      path: '/pb/api/product/list',
      headers: { ...JSON_TYPE, ...headers(buyer) },
      body: '{"limit":20}',
    });
  };
  const native: Request = (buyer) => ({
    method: 'GET',
    path: '/api/collections/tbl_product_list/records?perPage=20&sort=prod_list_sort',
    headers: bearer(buyer),
  });
  const what = 'product/list, 20 cards with picture';
  const asked = [door(bearer), native] as [Request, Request];
  yield* ratios(rig, stage, effort, `${what}: door / native`, asked, { 1: 0.9, 10: 1.3, 50: 1.3 });
  const kept = [door(() => ({})), native] as [Request, Request];
  yield* ratios(rig, stage, effort, `${what}, for guests: door / native`, kept, { 1: 4, 10: 4, 50: 4 });
}

const orderCreates = (rig: Rig, stage: Stage, effort: Effort) => {
  const lines = stage.products.slice(0, 3).map((product_id) => ({ product_id, quantity: 1 }));
  // Our server and PocketBase get other keys: a repeated one would be answered without placing an order.
  const through: Request = (buyer, n) => ({
    method: 'POST',
    path: '/pb/api/order/create',
    headers: { ...JSON_TYPE, ...bearer(buyer) },
    body: JSON.stringify({ idempotency_key: `door-key-${n}`, items: lines }),
  });
  const direct: Request = (buyer, n) => ({
    method: 'POST',
    path: '/api/collections/tbl_order/records',
    headers: { ...JSON_TYPE, ...bearer(buyer) },
    body: JSON.stringify({ order_owner: buyer.openid, order_snap: lines, idempotency_key: `bare-key-${n}` }),
  });
  return ratios(rig, stage, effort, 'order create, 3 lines: door / native', [through, direct], {
    1: 0.8,
    10: 0.8,
  });
};

const FEW = 10_000;
const MANY = 1_000_000;
const SAMPLES = 300;

/** How much longer one page takes when the table is a hundred times as long. */
async function* growth(rig: Rig, { buyers, sql }: Stage): AsyncGenerator<Figure, void> {
  await sql('DELETE FROM tbl_order');
  await sql('DELETE FROM tbl_cart');
  const paths = ['/pb/api/cart/list', '/pb/api/order/list'];
  const fill = async (from: number, to: number) => {
    await addCarts(sql, from, to);
    await addOrders(sql, from, to);
    await sql('ANALYZE');
    // A bulk load leaves a log as long as the table, which every read would search first.
    await sql('PRAGMA wal_checkpoint(TRUNCATE)');
    for (const path of paths) await page(path);
  };
  const page = async (path: string): Promise<number> => {
    const times: number[] = [];
    for (let n = 0; n < SAMPLES; n += 1) {
      const { token } = buyers[n % buyers.length] as Person;
      const began = performance.now();
      const { body } = await rig.stack.post(path, { token, body: { limit: 20 } });
      times.push(performance.now() - began);
      if (body.data.items.length !== 20) throw new Error(`${path}: ${JSON.stringify(body).slice(0, 200)}`);
    }
    return median(times);
  };
  const few: number[] = [];
  await fill(0, FEW);
  for (const path of paths) few.push(await page(path));
  await fill(FEW, MANY);
  for (const [index, path] of paths.entries()) {
    yield {
      what: `${path} p50: 1,000,000 rows / 10,000 rows`,
      unit: '',
      reach: { atMost: 1.3 },
      measure: async () => {
        const [before, after] = [few[index] as number, await page(path)];
        return { value: after / before, note: `${after.toFixed(2)} ms, ${before.toFixed(2)} ms` };
      },
    };
  }
}
