import type { Failure } from '../api/failure';

/** What a load brings, with a failure's sentence ready to show. Never rejects. */
export type Loaded<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly failure: Failure };

/** Something that the server knows and screens show, by its parameters. */
export interface Query<Params extends object, Data> {
  /** With the parameters and the person it makes the key: no two queries have the same. */
  readonly name: string;
  /** `everyone`: the same for all, guests included. `person`: gone when the person is. */
  readonly of: 'everyone' | 'person';
  /** For how long an answer is taken as it is; afterwards it is shown and asked for again. */
  readonly freshMs: number;
  /** Kept on the device over a restart, to be read without a network. Nothing that is not the person's own to see. */
  readonly isKept?: boolean;
  /** `known` is what is shown already: a list loads as far as it has been read. */
  load(params: Params, known: Data | undefined): Promise<Loaded<Data>>;
}

/** What a screen draws: `data` as soon as there is any, old data with a failure when it could not be renewed. */
export interface QueryState<Data> {
  readonly data?: Data;
  /** Why the last load brought nothing. */
  readonly failure?: Failure;
  readonly isLoading: boolean;
  /** Local milliseconds: from when `data` is, for “offline, as of …”. */
  readonly receivedAt?: number;
}
