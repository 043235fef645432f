import type { Storage } from '../../platform/types';
import { localFailure } from '../api/failure';
import { createQueryCache } from './cache';
import { endless } from './endless';
import type { Loaded, Query } from './query';
import { queryShelf } from './shelf';

const settle = async () => {
  for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setImmediate(resolve));
};

type Cart = readonly { readonly id: string; readonly quantity: number }[];

/** A cart on a server, the catalogue beside it, and a cache before both. */
function world(kept = new Map<string, string>()) {
  const storage: Storage = {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
  const server = {
    clock: 1_000_000,
    asked: [] as string[],
    isDown: false,
    cart: [{ id: 'a', quantity: 1 }] as Cart,
    /** Answers go out when it resolves. */
    gate: Promise.resolve(),
  };
  async function answer<Data>(name: string, data: () => Data): Promise<Loaded<Data>> {
    server.asked.push(name);
    // What the answer says is decided when the question comes in, however late it goes out.
    const said = data();
    await server.gate;
    return server.isDown ? { ok: false, failure: localFailure('NETWORK') } : { ok: true, data: said };
  }
  const cart: Query<object, Cart> = {
    name: 'cart',
    of: 'person',
    freshMs: 1_000,
    isKept: true,
    load: () => answer('cart', () => server.cart),
  };
  const product: Query<{ id: string }, string> = {
    name: 'product',
    of: 'everyone',
    freshMs: 60_000,
    load: ({ id }) => answer(`product ${id}`, () => `product ${id}`),
  };
  const cache = createQueryCache({ now: () => server.clock, shelf: queryShelf(storage), most: 3 });
  const shownCart = () => cache.state(cart, {}).data?.map(({ quantity }) => quantity);
  const holdAnswers = () => {
    let open = () => {};
    server.gate = new Promise<void>((resolve) => (open = resolve));
    return () => open();
  };
  return { server, cache, cart, product, shownCart, holdAnswers, kept };
}

test('those who ask at the same time share one request; who asks a fresh answer makes none', async () => {
  const { server, cache, product } = world();
  expect(cache.state(product, { id: '1' })).toEqual({ isLoading: true });
  cache.watch(product, { id: '1' });
  cache.watch(product, { id: '1' });
  await cache.ensure(product, { id: '1' });
  await cache.ensure(product, { id: '1' });
  expect(server.asked).toEqual(['product 1']);
  expect(cache.state(product, { id: '1' })).toEqual({
    data: 'product 1',
    failure: undefined,
    isLoading: false,
    receivedAt: server.clock,
  });
  // The same object until something changes: React would otherwise draw without end.
  expect(cache.state(product, { id: '1' })).toBe(cache.state(product, { id: '1' }));
});

test('an old answer is shown while it is renewed; so is one from a clock that was set back', async () => {
  const { server, cache, product, holdAnswers } = world();
  await cache.ensure(product, { id: '1' });
  for (const clock of [server.clock + 60_001, 5]) {
    server.clock = clock;
    const open = holdAnswers();
    const renewed = cache.ensure(product, { id: '1' });
    expect(cache.state(product, { id: '1' })).toMatchObject({ data: 'product 1', isLoading: true });
    open();
    await renewed;
    expect(cache.state(product, { id: '1' })).toMatchObject({ isLoading: false, receivedAt: clock });
  }
  expect(server.asked).toHaveLength(3);
});

test('a failure keeps what was known, and is asked again when somebody looks or the network is back', async () => {
  const { server, cache, product } = world();
  cache.watch(product, { id: '1' });
  await settle();
  server.isDown = true;
  await cache.refresh(product, { id: '1' });
  expect(cache.state(product, { id: '1' })).toMatchObject({
    data: 'product 1',
    failure: { code: 'NETWORK' },
  });
  server.isDown = false;
  cache.renewWatched();
  await settle();
  expect(cache.state(product, { id: '1' })).toMatchObject({ data: 'product 1', failure: undefined });
  cache.renewWatched();
  expect(server.asked).toHaveLength(3);
});

describe('people', () => {
  test('nobody’s cart is not asked for; a person’s is, as soon as they are here', async () => {
    const { server, cache, cart, shownCart } = world();
    cache.watch(cart, {});
    await settle();
    expect(server.asked).toEqual([]);
    cache.setPerson('alice');
    await settle();
    expect([server.asked, shownCart()]).toEqual([['cart'], [1]]);
  });

  test.each([['bob'], [undefined]])('nothing of alice is left for %s, the catalogue is', async (next) => {
    const { server, cache, cart, product, kept } = world();
    cache.setPerson('alice');
    await cache.ensure(cart, {});
    await cache.ensure(product, { id: '1' });
    expect([...kept.values()].join()).toContain('alice');
    cache.setPerson(next);
    expect(cache.state(cart, {}).data).toBeUndefined();
    expect([...kept.values()].join()).not.toContain('alice');
    expect(cache.state(product, { id: '1' }).data).toBe('product 1');
    cache.setPerson('alice');
    expect(cache.state(cart, {}).data).toBeUndefined();
    expect(server.asked).toEqual(['cart', 'product 1']);
  });

  test('an answer for alice that comes when bob is here is shown to nobody', async () => {
    const { server, cache, cart, shownCart, kept, holdAnswers } = world();
    cache.setPerson('alice');
    const open = holdAnswers();
    const late = cache.ensure(cart, {});
    cache.setPerson('bob');
    open();
    await late;
    expect(shownCart()).toBeUndefined();
    expect([...kept.values()].join()).not.toContain('alice');
    cache.setPerson('alice');
    expect(shownCart()).toBeUndefined();
    expect(server.asked).toEqual(['cart']);
  });

  test('after a restart without a network the cart is there, with the time it is from', async () => {
    const before = world();
    before.cache.setPerson('alice');
    await before.cache.ensure(before.cart, {});

    const { server, cache, cart, shownCart } = world(before.kept);
    server.isDown = true;
    server.clock += 5_000;
    cache.setPerson('alice');
    await cache.ensure(cart, {});
    expect(shownCart()).toEqual([1]);
    expect(cache.state(cart, {})).toMatchObject({ receivedAt: 1_000_000, failure: { code: 'NETWORK' } });
  });

  test('what is kept and still fresh is shown without a request, and those who draw are told', async () => {
    const before = world();
    before.cache.setPerson('alice');
    await before.cache.ensure(before.cart, {});
    const { server, cache, cart, shownCart } = world(before.kept);
    cache.setPerson('alice');
    const seen: unknown[] = [];
    cache.listen(() => seen.push(shownCart()));
    cache.watch(cart, {});
    await settle();
    expect([seen.at(-1), server.asked]).toEqual([[1], []]);
  });

  test('a change that was agreed to outlives a restart, and what came of it is asked for at once', async () => {
    const before = world();
    before.cache.setPerson('alice');
    await before.cache.ensure(before.cart, {});
    before.server.cart = [{ id: 'a', quantity: 5 }];
    await before.cache.change(
      before.cart,
      {},
      (lines) => lines.map((line) => ({ ...line, quantity: 5 })),
      () => Promise.resolve({ ok: true }),
    );
    const { server, cache, cart, shownCart } = world(before.kept);
    server.isDown = true;
    cache.setPerson('alice');
    await cache.ensure(cart, {});
    expect([shownCart(), server.asked]).toEqual([[5], ['cart']]);
  });

  test('what changes after its person has left is not kept for them', async () => {
    const { cache, cart, kept, holdAnswers, server } = world();
    cache.setPerson('alice');
    await cache.ensure(cart, {});
    const open = holdAnswers();
    const changed = cache.change(
      cart,
      {},
      (lines) => lines,
      () => server.gate.then(() => ({ ok: true })),
    );
    cache.setPerson('bob');
    open();
    await changed;
    expect([...kept.values()].join()).not.toContain('alice');
  });

  test('a person who may no longer come in leaves nothing on the device', async () => {
    const before = world();
    before.cache.setPerson('alice');
    await before.cache.ensure(before.cart, {});
    world(before.kept).cache.setPerson(undefined);
    expect([...before.kept.values()].join()).not.toContain('alice');
  });

  test('a storage that somebody has spoiled is an empty one', async () => {
    const { cache, cart, shownCart } = world(new Map([['queries', '{"alice":']]));
    cache.setPerson('alice');
    await cache.ensure(cart, {});
    expect(shownCart()).toEqual([1]);
  });
});

describe('changes', () => {
  const setTo =
    (id: string, quantity: number) =>
    (lines: Cart): Cart =>
      lines.map((line) => (line.id === id ? { ...line, quantity } : line));

  async function withCart() {
    const made = world();
    made.server.cart = [
      { id: 'a', quantity: 1 },
      { id: 'b', quantity: 1 },
    ];
    made.cache.setPerson('alice');
    made.cache.watch(made.cart, {});
    await settle();
    made.server.asked.length = 0;
    /** As the server does it, when `open` is called. */
    const start = (id: string, quantity: number, isRefused = false) => {
      let open = () => {};
      const gate = new Promise<void>((resolve) => (open = resolve));
      const done = made.cache.change(made.cart, {}, setTo(id, quantity), async () => {
        await gate;
        if (!isRefused) made.server.cart = setTo(id, quantity)(made.server.cart);
        return { ok: !isRefused };
      });
      return { open, done };
    };
    return { ...made, start };
  }

  test('are seen at once, and the server is asked once after the last of several', async () => {
    const { server, shownCart, start } = await withCart();
    const first = start('a', 2);
    const second = start('a', 3);
    expect(shownCart()).toEqual([3, 1]);
    first.open();
    await first.done;
    expect([shownCart(), server.asked]).toEqual([[3, 1], []]);
    second.open();
    await second.done;
    await settle();
    expect([shownCart(), server.asked]).toEqual([[3, 1], ['cart']]);
  });

  test('a refused one goes back alone: what else changed meanwhile stays', async () => {
    const { shownCart, start } = await withCart();
    const refused = start('a', 9, true);
    const good = start('b', 5);
    good.open();
    await good.done;
    refused.open();
    expect(await refused.done).toEqual({ ok: false });
    await settle();
    expect(shownCart()).toEqual([1, 5]);
  });

  test('an answer that was asked for before a change does not undo it', async () => {
    const { server, cache, cart, shownCart, start, holdAnswers } = await withCart();
    const open = holdAnswers();
    const old = cache.refresh(cart, {});
    const change = start('a', 7);
    change.open();
    await change.done;
    open();
    const seen: unknown[] = [];
    cache.listen(() => seen.push(shownCart()?.[0]));
    await old;
    await settle();
    expect(new Set(seen)).toEqual(new Set([7]));
    expect(server.asked.length).toBeGreaterThan(1);
  });

  test('elsewhere make answers old by name; what is looked at is asked for again', async () => {
    const { server, cache, product } = await withCart();
    await cache.ensure(product, { id: '1' });
    cache.expire('cart');
    await settle();
    cache.expire('product');
    await settle();
    expect(server.asked).toEqual(['product 1', 'cart']);
    await cache.ensure(product, { id: '1' });
    expect(server.asked).toEqual(['product 1', 'cart', 'product 1']);
  });
});

test('what nobody looks at is forgotten, oldest use first; what is looked at stays', async () => {
  const { server, cache, product } = world();
  cache.watch(product, { id: 'seen' });
  for (const id of ['1', '2', '3', '4']) await cache.ensure(product, { id });
  server.asked.length = 0;
  for (const id of ['seen', '4', '1']) await cache.ensure(product, { id });
  expect(server.asked).toEqual(['product 1']);
});

describe('a list', () => {
  function list() {
    const made = world();
    const shop = { rows: ['a', 'b', 'c', 'd', 'e'], failsAt: 'nowhere' };
    const query = endless<{ keyword?: string }, string>({
      name: 'list',
      of: 'everyone',
      freshMs: 1_000,
      idOf: (row) => row,
      async loadPage(_params, cursor) {
        made.server.asked.push(cursor ?? 'first');
        if (cursor === shop.failsAt) return { ok: false, failure: localFailure('NETWORK') };
        const from = cursor === undefined ? 0 : shop.rows.indexOf(cursor) + 1;
        const items = shop.rows.slice(from, from + 2);
        const isLast = from + 2 >= shop.rows.length;
        return { ok: true, data: { items, next_cursor: isLast ? null : (items.at(-1) ?? null) } };
      },
    });
    const more = () => made.cache.extend(query, {}, (known) => query.more({}, known));
    const state = () => made.cache.state(query, {});
    return { ...made, shop, query, more, state };
  }

  test('is read page by page to its end, each page once', async () => {
    const { server, cache, query, more, state } = list();
    await more();
    expect(server.asked).toEqual([]);
    await cache.ensure(query, {});
    await Promise.all([more(), more()]);
    expect(state().data?.rows.join('')).toBe('abcd');
    await more();
    await more();
    expect(state().data).toEqual({ rows: ['a', 'b', 'c', 'd', 'e'], next: null, pages: 3 });
    expect(server.asked).toEqual(['first', 'b', 'd']);
  });

  test('keeps its rows and its length when it is renewed, new rows in their places', async () => {
    const { server, cache, query, more, state, shop } = list();
    await cache.ensure(query, {});
    await more();
    shop.rows = ['new', ...shop.rows];
    server.clock += 2_000;
    const renewed = cache.ensure(query, {});
    expect(state().data?.rows.join('')).toBe('abcd');
    await renewed;
    expect(state().data?.rows).toEqual(['new', 'a', 'b', 'c']);
  });

  test('a row that moved is not shown twice; a page that fails leaves the rest and can be asked again', async () => {
    const { cache, query, more, state, shop } = list();
    await cache.ensure(query, {});
    shop.rows = ['a', 'x', 'b', 'a', 'c'];
    await more();
    expect(state().data?.rows).toEqual(['a', 'b', 'c']);
    const next = list();
    await next.cache.ensure(next.query, {});
    next.shop.failsAt = 'b';
    await next.more();
    expect(next.state()).toMatchObject({ data: { rows: ['a', 'b'] }, failure: { code: 'NETWORK' } });
    next.shop.failsAt = 'nowhere';
    await next.more();
    expect(next.state()).toMatchObject({ data: { rows: ['a', 'b', 'c', 'd'] }, failure: undefined });
  });
});
