/** How one parameter of a page stands in its address. */
export interface Param<Value> {
  /** Undefined leaves it out. */
  readonly write: (value: Value) => string | undefined;
  /** Undefined: this is no such value, and the page was asked for something that is not there. */
  readonly read: (raw: string | undefined) => { readonly value: Value } | undefined;
}

/** Parameters of any kinds: what they take and give is known where one of them is named. */
interface AnyParam {
  readonly write: (value: never) => string | undefined;
  readonly read: (raw: string | undefined) => { readonly value: unknown } | undefined;
}

export type ParamTable = Readonly<Record<string, AnyParam>>;

type ValueOf<P> = P extends Param<infer Value> ? Value : never;
type Optional<Table> = {
  [Name in keyof Table]: undefined extends ValueOf<Table[Name]> ? Name : never;
}[keyof Table];

/** What a page is told: the parameters of its table, those that may be missing as optional properties. */
export type ValuesOf<Table> = {
  readonly [Name in Exclude<keyof Table, Optional<Table>>]: ValueOf<Table[Name]>;
} & {
  readonly [Name in Optional<Table>]?: ValueOf<Table[Name]>;
};

const param = <Value>(
  write: (value: Value) => string,
  read: (raw: string) => Value | undefined,
): Param<Value> => ({
  write,
  read(raw) {
    const value = raw === undefined || raw === '' ? undefined : read(raw);
    return value === undefined ? undefined : { value };
  },
});

/** Any words but none at all: an id, a model number, what is searched for. */
export const words: Param<string> = param(
  (value) => value,
  (raw) => raw,
);

/** A whole number from 0 on. */
export const count: Param<number> = param(String, (raw) =>
  /^\d{1,15}$/.test(raw) ? Number(raw) : undefined,
);

/** One of these words. */
export const oneOf = <Word extends string>(...known: readonly Word[]): Param<Word> =>
  param(
    (value) => value,
    (raw) => known.find((word) => word === raw),
  );

/** May be missing; a wrong one counts as missing, so that an old link still opens its page. */
export const optional = <Value>({ write, read }: Param<Value>): Param<Value | undefined> => ({
  write: (value) => (value === undefined ? undefined : write(value)),
  read: (raw) => read(raw) ?? { value: undefined },
});

/** `?a=1&b=2` for the values, or nothing. */
export function queryOf<Table extends ParamTable>(table: Table, values: ValuesOf<Table>): string {
  const given = values as Readonly<Record<string, unknown>>;
  const parts = Object.entries(table).flatMap(([name, { write }]) => {
    const raw = (write as Param<unknown>['write'])(given[name]);
    return raw === undefined ? [] : [`${name}=${encodeURIComponent(raw)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A link may have been cut in the middle of a character. */
function decoded(raw: string | undefined): string | undefined {
  try {
    return raw === undefined ? undefined : decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

/**
 * The values that an address tells a page. Neither WeChat nor Taro's H5 decodes them: it is done here and nowhere else.
 * @returns undefined when one that the page cannot do without is missing or wrong
 */
export function valuesIn<Table extends ParamTable>(
  table: Table,
  raw: Readonly<Record<string, string | undefined>>,
): ValuesOf<Table> | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, { read }] of Object.entries(table)) {
    const found = read(decoded(raw[name]));
    if (found === undefined) return undefined;
    if (found.value !== undefined) values[name] = found.value;
  }
  return values as ValuesOf<Table>;
}
