import { sumOf, unitOf, type BasketLine, type Lines } from './lines';
import type { Refused, Refusal } from './refusals';
import { checkoutText } from './text';

const said = checkoutText.refusal;
const mends = checkoutText.mend;

/** What stands on the card above all: what is still safe, why, and what is concerned. */
export interface Said {
  readonly title: string;
  readonly hint: string;
  /** The products it is about, each with its reason. */
  readonly about: readonly { readonly line: BasketLine; readonly why: string }[];
}

const notYet = (why: string): string => `${said.notYet}，${why}`;
const kindsOf = (lines: Lines): number => sumOf(lines).kinds;

function restOf(refusal: Refusal, lines: Lines): string {
  const concerned = refusal.kind === 'short' ? refusal.shortages.map(({ line }) => line.productId) : [];
  const rest = kindsOf(lines.filter(({ productId }) => !concerned.includes(productId)));
  if (lines.length === 0) return said.noRest;
  return rest === 0 ? '' : said.rest(rest);
}

/** The card's words for a refusal. */
export function saidOf({ refusal, lines }: Refused): Said {
  switch (refusal.kind) {
    case 'short':
      return {
        title: notYet(said.short(refusal.shortages.length)),
        hint: restOf(refusal, lines),
        about: refusal.shortages.map(({ line, wanted, left }) => ({
          line,
          why: said.wanted(wanted, left, unitOf(line)),
        })),
      };
    case 'gone':
      return {
        title: notYet(said.gone(kindsOf(refusal.gone))),
        hint: restOf(refusal, lines),
        about: refusal.gone.map((line) => ({ line, why: said.offShelf })),
      };
    case 'price':
      return {
        title: notYet(said.price),
        hint: said.priceHint(refusal.before, refusal.after),
        about: [],
      };
    case 'changed':
      return {
        title: notYet(said.changed),
        hint: refusal.isReused ? said.reusedHint : said.changedHint,
        about: [],
      };
    case 'login':
      return { title: notYet(said.login), hint: said.loginHint, about: [] };
    case 'unheard':
      return { title: said.unheard, hint: said.unheardHint, about: [] };
    case 'other':
      return { title: notYet(said.other), hint: refusal.failure.message, about: [] };
  }
}

/** The main button in the words of what it will do; undefined where nothing is left to order. */
export function mendWords({ refusal, lines }: Refused): string | undefined {
  switch (refusal.kind) {
    case 'short': {
      if (lines.length === 0) return undefined;
      const some = refusal.shortages.filter(({ left }) => left > 0);
      const [only] = some;
      const none = refusal.shortages.length - some.length;
      if (only === undefined) return mends.dropAll(none);
      if (none > 0) return mends.both(some.length, none);
      return some.length === 1 ? mends.to(only.left, unitOf(only.line)) : mends.changeAll(some.length);
    }
    case 'gone':
      return lines.length === 0 ? undefined : mends.dropAll(kindsOf(refusal.gone));
    case 'price':
      return mends.price;
    case 'changed':
      return mends.look;
    case 'login':
      return mends.login;
    default:
      return mends.again;
  }
}
