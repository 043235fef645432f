import type { Failure } from '../../shared/api/failure';
import { sumOf, type BasketLine, type Lines } from './lines';
import { cutDown, repriced, type PriceNow, type Shortage } from './mended';

/** Why there is no order yet, or no answer. */
export type Refusal =
  | { readonly kind: 'short'; readonly shortages: readonly Shortage[] }
  | { readonly kind: 'price'; readonly before: number; readonly after: number }
  | { readonly kind: 'gone'; readonly gone: Lines }
  /** The rows of the cart are others by now; `reused`: an order of another content has this one's name. */
  | { readonly kind: 'changed'; readonly isReused: boolean }
  | { readonly kind: 'login' }
  /** Nobody knows what came of it. */
  | { readonly kind: 'unheard'; readonly failure?: Failure }
  | { readonly kind: 'other'; readonly failure: Failure };

/** A refusal with the lines as they are to be ordered after its mend; those that cannot be ordered are left out. */
export interface Refused {
  readonly refusal: Refusal;
  readonly lines: Lines;
  /** The amount to be agreed to, where it is not the sum of the lines. */
  readonly amount?: number;
}

/** The answer says nothing of whether the order was stored. */
const UNHEARD: readonly string[] = ['NETWORK', 'TIMEOUT', 'UNREADABLE', 'INTERNAL'];
/** Said at the door, before anybody has looked whether the order is there. */
const AT_THE_DOOR: readonly string[] = [
  'UNAUTHENTICATED',
  'TOKEN_EXPIRED',
  'USER_DISABLED',
  'USER_BLOCKED',
  'TOO_MANY_REQUESTS',
  'WECHAT_BUSY',
  'WECHAT_CODE_INVALID',
  'WECHAT_UNAVAILABLE',
  'NO_LOGIN_CODE',
  'NO_WECHAT',
];

/**
 * Whether nobody knows if the order is stored. What is said at the door settles only an attempt that was sent for the
 * first time: of the times before it says nothing.
 */
export const leavesOpen = ({ code }: Failure, wasOpen: boolean): boolean =>
  UNHEARD.includes(code) || (wasOpen && AT_THE_DOOR.includes(code));

/** The mend of these needs to know what the products cost now. */
export const asksForPrices = ({ code }: Failure): boolean =>
  code === 'STOCK_SHORT' || code === 'PRICE_CHANGED' || code === 'PRODUCT_OFF_SHELF';

interface Named {
  readonly product_id: string;
  readonly left?: number;
}

/** The products of a refusal's details; what is not as agreed is none. */
function namedIn({ details }: Failure): readonly Named[] {
  const one = details.product_id;
  if (typeof one === 'string') return [{ product_id: one }];
  const many: readonly unknown[] = Array.isArray(details.products) ? details.products : [];
  return many.filter(
    (product): product is Named => typeof (product as Partial<Named> | null)?.product_id === 'string',
  );
}

function short(failure: Failure, lines: Lines): Refused | undefined {
  const shortages = namedIn(failure).flatMap(({ product_id, left = 0 }) => {
    const own = lines.filter(({ productId }) => productId === product_id);
    const [line] = own;
    return line === undefined ? [] : [{ line, wanted: sumOf(own).pieces, left: Math.max(0, left) }];
  });
  if (shortages.length === 0) return undefined;
  return { refusal: { kind: 'short', shortages }, lines: cutDown(lines, shortages) };
}

function gone(failure: Failure, lines: Lines): Refused | undefined {
  const ids = namedIn(failure).map(({ product_id }) => product_id);
  const isGone = ({ productId }: BasketLine) => ids.includes(productId);
  if (!lines.some(isGone)) return undefined;
  return {
    refusal: { kind: 'gone', gone: lines.filter(isGone) },
    lines: lines.filter((line) => !isGone(line)),
  };
}

function price(failure: Failure, lines: Lines, now: Lines): Refused | undefined {
  const told = failure.details.order_amount;
  if (typeof told !== 'number') return undefined;
  const before = sumOf(lines).fen;
  // Lines that show their new prices say the newest; without them the server's amount is agreed to.
  const shown = sumOf(now).fen;
  const after = shown === before ? told : shown;
  return {
    refusal: { kind: 'price', before, after },
    lines: now,
    ...(after !== shown && { amount: after }),
  };
}

/**
 * Why an order was refused, and how its lines are to be instead.
 * @param lines as they were asked for
 * @param prices of today, where they could be had
 */
export function readRefusal(failure: Failure, lines: Lines, prices: readonly PriceNow[] = []): Refused {
  const now = repriced(lines, prices);
  const other: Refused = { refusal: { kind: 'other', failure }, lines };
  const changed = (isReused: boolean): Refused => ({ refusal: { kind: 'changed', isReused }, lines });
  switch (failure.code) {
    case 'STOCK_SHORT':
      return short(failure, now) ?? other;
    case 'PRODUCT_OFF_SHELF':
    case 'NOT_FOUND':
      return gone(failure, now) ?? other;
    case 'PRICE_CHANGED':
      return price(failure, lines, now) ?? other;
    case 'CART_CHANGED':
      return changed(false);
    case 'IDEMPOTENCY_KEY_REUSED':
      return changed(true);
    case 'UNAUTHENTICATED':
    case 'TOKEN_EXPIRED':
    // The token was to be renewed, and WeChat's code for that was worth nothing.
    case 'WECHAT_CODE_INVALID':
      return { refusal: { kind: 'login' }, lines };
    default:
      return UNHEARD.includes(failure.code) ? { refusal: { kind: 'unheard', failure }, lines } : other;
  }
}
