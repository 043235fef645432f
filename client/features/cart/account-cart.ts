import { MAX_QUANTITY } from '../../../domain/carts';
import type { Storage } from '../../platform/types';
import type { RequestOf } from '../../shared/api/contract';
import { localFailure, type Failure } from '../../shared/api/failure';
import type { ApiResult } from '../../shared/api/send';
import type { QueryCache } from '../../shared/query/cache';
import type { Book } from './book';
import { count, moved, put, remarkOn, without, type Change } from './changes';
import { lastWins } from './last-wins';
import { isUnborn, keyOf, lineOf, newLine, type Lines } from './lines';
import type { Call, CartQueries } from './queries';
import type { CartLine } from './types';
import { forgetUnsent, readUnsent, writeUnsent } from './unsent';

const MOST_AT_ONCE = 200;

type Result = { readonly ok: true; readonly line?: CartLine } | Failed;

interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}
const GONE: Failed = { ok: false, failure: localFailure('UNAUTHENTICATED') };

interface AccountPorts {
  readonly call: Call;
  readonly queries: QueryCache;
  readonly asked: CartQueries;
  readonly storage: Storage;
  /** Whose cart it is. */
  readonly person: () => string | undefined;
}

export interface AccountCart extends Book {
  /** Sends the counts that an earlier run of the client was closed over. */
  resume(): Promise<void>;
}

interface Counted {
  readonly line: CartLine;
  readonly quantity: number;
}

/** The cart of somebody who is signed in: at the server, shown as it will be before the server has said so. */
export function createAccountCart({ call, queries, asked, storage, person }: AccountPorts): AccountCart {
  /** Ids that the server has given, for what is asked before the list is read again. */
  const ids = new Map<string, string>();
  const lines = (): Lines => queries.state(asked.cart, {}).data ?? [];
  const at = (key: string): CartLine | undefined => lines().find((line) => keyOf(line) === key);

  /** What lies in the slot from then on is what this run has not sent yet. */
  let isResumed = false;
  let tail: Promise<unknown> = Promise.resolve();
  /** Changes go out in the order in which they were made, and never in the name of somebody else. */
  function inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer | Failed> {
    const whose = person();
    const turn = tail.then(async () => (person() === whose ? act() : GONE));
    tail = turn;
    return turn;
  }

  const idOf = (line: CartLine): string => (isUnborn(line) ? (ids.get(keyOf(line)) ?? '') : line.id);

  function toLine(answer: ApiResult<'postCartUpdate'>): Result {
    if (!answer.ok) return answer;
    const line = lineOf(answer.answer.data);
    ids.set(keyOf(line), line.id);
    return { ok: true, line };
  }

  /** Shows `change` until the server has answered, and then its answer. */
  async function change(shown: Change, act: () => Promise<Result>): Promise<Failure | undefined> {
    let said: CartLine | undefined;
    const result = await queries.change(
      asked.cart,
      {},
      (known) => {
        const next = shown(known);
        const line = said;
        if (line === undefined) return next;
        return next.map((one) => (keyOf(one) === keyOf(line) ? line : one));
      },
      async () => {
        const answer = await act();
        if (answer.ok) said = answer.line;
        return answer;
      },
    );
    return result.ok ? undefined : result.failure;
  }

  const update = (line: CartLine, what: Omit<RequestOf<'postCartUpdate'>, 'cart_id'>): Promise<Result> =>
    inTurn(async () => toLine(await call('postCartUpdate', { cart_id: idOf(line), ...what })));

  const counts = lastWins<Counted, Result>({
    send: (_key, { line, quantity }) => update(line, { cart_product_quantity: quantity }),
    onUnsent: (unsent) =>
      writeUnsent(
        storage,
        person(),
        Array.from(unsent, ([key, { quantity }]) => [key, quantity] as const),
      ),
  });

  function setQuantity(line: CartLine, quantity: number): Promise<Failure | undefined> {
    const key = keyOf(line);
    return change(count(key, quantity), () => counts.set(key, { line, quantity }));
  }

  /** One line into the cart; where its product is in the group already, that many more. */
  function bringIn(line: CartLine): Promise<Failure | undefined> {
    const there = at(keyOf(line));
    const quantity = Math.min(line.quantity + (there?.quantity ?? 0), MAX_QUANTITY);
    return change(put({ ...line, ...there, quantity }), () =>
      inTurn(async () =>
        toLine(
          await call('postCartCreate', {
            cart_product_id: line.productId,
            cart_product_quantity: line.quantity,
            cart_number: line.group,
            ...(line.remark !== '' && { cart_remark: line.remark }),
          }),
        ),
      ),
    );
  }

  return {
    lines,
    async add(additions, group) {
      // Newest first: the first of several shall lie on top.
      const outcomes = await Promise.all([...additions].reverse().map((one) => bringIn(newLine(one, group))));
      const failure = outcomes.reverse().find((outcome) => outcome !== undefined);
      return {
        added: outcomes.filter((outcome) => outcome === undefined).length,
        ...(failure && { failure }),
      };
    },
    bringBack: (line) => bringIn({ ...line, id: `new/${keyOf(line)}` }),
    setQuantity,
    setRemark(line, remark) {
      const key = keyOf(line);
      return change(remarkOn(key, remark), () => update(line, { cart_remark: remark }));
    },
    remove(gone) {
      const keys = new Set(gone.map(keyOf));
      return change(without(keys), async () => {
        await counts.flush();
        for (let from = 0; from < gone.length; from += MOST_AT_ONCE) {
          const some = gone.slice(from, from + MOST_AT_ONCE);
          const result = await inTurn(() => call('postCartDelete', { cart_ids: some.map(idOf) }));
          if (!result.ok) return result;
        }
        return { ok: true };
      });
    },
    async move(going, group) {
      const outcomes = await Promise.all(
        going.map((line) => {
          const key = keyOf(line);
          return change(moved(key, group), async () => {
            await counts.flush();
            return update(line, { cart_number: group });
          });
        }),
      );
      return outcomes.find((outcome) => outcome !== undefined);
    },
    async setRooms(group, rooms) {
      const row = { cart_number: group, cart_rooms: rooms ?? 0 };
      const result = await queries.change(
        asked.projects,
        {},
        (known) => [row, ...known.filter(({ cart_number }) => cart_number !== group)],
        () => inTurn(() => call('postCartProjectUpdate', row)),
      );
      return result.ok ? undefined : result.failure;
    },
    async together(act) {
      const doing = act();
      // A change that changes nothing: while one is open nothing is read.
      const open = doing.then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
      await queries.change(
        asked.cart,
        {},
        (known) => known,
        () => open,
      );
      return doing;
    },
    flush: counts.flush,
    async resume() {
      const kept = readUnsent(storage);
      if (isResumed || kept === undefined) return;
      if (kept.person !== person()) return forgetUnsent(storage);
      await queries.ensure(asked.cart, {});
      if (isResumed || kept.person !== person()) return;
      if (queries.state(asked.cart, {}).failure !== undefined) return;
      isResumed = true;
      for (const [key, quantity] of Object.entries(kept.counts)) {
        const line = at(key);
        if (line !== undefined) void setQuantity(line, quantity);
      }
      await counts.flush();
    },
  };
}
