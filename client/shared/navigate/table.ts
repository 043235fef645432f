import { optional, queryOf, words, type ParamTable, type ValuesOf } from './params';

interface PageSpec<Table extends ParamTable = ParamTable> {
  /** Without a leading slash: `pages/…` is in the main package, `subpackages/<package>/…` in one of its own. */
  readonly path: string;
  readonly params: Table;
}

const page = <Table extends ParamTable = Record<never, never>>(
  path: string,
  params: Table = {} as Table,
): PageSpec<Table> => ({ path, params });

/**
 * Every page of the client and what it must be told. app.config.ts registers these and no others, `go` opens them, and
 * `usePageParams` reads what they were opened with.
 */
export const PAGES = {
  start: page('pages/index/index'),
  category: page('pages/category/index'),
  cart: page('pages/cart/index'),
  me: page('pages/me/index'),
  search: page('subpackages/shop/search/index', { keyword: optional(words) }),
  /** Either id of the product. */
  product: page('subpackages/shop/product/index', { id: words }),
  /** What is ordered is in features/checkout/basket.ts: a hundred lines do not fit an address. */
  checkout: page('subpackages/shop/checkout/index'),
  placed: page('subpackages/shop/placed/index', { id: words }),
  orders: page('subpackages/shop/orders/index', { state: optional(words) }),
  order: page('subpackages/shop/order/index', { id: words }),
  notFound: page('pages/not-found/index'),
  phone: page('subpackages/account/phone/index'),
  profile: page('subpackages/account/profile/index'),
  papers: page('subpackages/account/papers/index'),
  settings: page('subpackages/account/settings/index'),
  privacy: page('subpackages/account/privacy/index'),
} as const;

export type PageName = keyof typeof PAGES;
export type ParamsOf<Name extends PageName> = ValuesOf<(typeof PAGES)[Name]['params']>;
/** The rest of a call that names a page: its parameters, or nothing where it has none. */
export type Told<Name extends PageName> =
  object extends ParamsOf<Name> ? [params?: ParamsOf<Name>] : [params: ParamsOf<Name>];

/** The address of a page, for `go`, a share card or a link in a message. */
export function addressOf<Name extends PageName>(name: Name, ...[params]: Told<Name>): string {
  const { path, params: table }: PageSpec = PAGES[name];
  return `/${path}${queryOf(table, params ?? {})}`;
}
