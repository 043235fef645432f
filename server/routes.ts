import { NATIVE_COLLECTIONS, type NativeCollection } from './collections';

/** Who answers: the HTTP door, PocketBase's records API, its batch, its files, its service routes, or files of ours. */
export type RouteKind = 'door' | 'pocketbase' | 'batch' | 'file' | 'service' | 'docs' | 'static';

export interface Route {
  /** `{id}`, `{file}`, `{name}` stand for one segment of a strict alphabet, a final `*` for any rest. */
  readonly pattern: string;
  /** HEAD comes with GET. Empty = all: the door knows its own methods. */
  readonly methods: readonly string[];
  readonly kind: RouteKind;
  /** Whether multipart bodies are let through, streamed. Other bodies are JSON of at most 1 MB. */
  readonly uploads?: boolean;
  /** Methods by which an item of a batch may name this path; PUT is PocketBase's create-or-update. */
  readonly batchMethods?: readonly string[];
}

const door = (pattern: string): Route => ({ pattern, methods: [], kind: 'door' });

function nativeOf({ collection, writes }: NativeCollection, prefix: string): Route[] {
  const { id, name, type, fields } = collection;
  const base = `${prefix}/api/collections/${name}`;
  const may = (what: (typeof writes)[number]) => writes.includes(what);
  const create = may('create') ? ['POST'] : [];
  const change = [...(may('update') ? ['PATCH'] : []), ...(may('delete') ? ['DELETE'] : [])];
  return [
    {
      pattern: `${base}/records`,
      methods: ['GET', ...create],
      kind: 'pocketbase',
      uploads: true,
      batchMethods: [...create, ...(may('create') && may('update') ? ['PUT'] : [])],
    },
    {
      pattern: `${base}/records/{id}`,
      methods: ['GET', ...change],
      kind: 'pocketbase',
      uploads: true,
      batchMethods: change,
    },
    ...(type === 'auth'
      ? [{ pattern: `${base}/auth-refresh`, methods: ['POST'], kind: 'pocketbase' } as const]
      : []),
    // PocketBase's own links name the collection by its id.
    ...(fields.some((field) => field.type === 'file') ? [name, id] : []).map((key): Route => ({
      pattern: `${prefix}/api/files/${key}/{id}/{file}`,
      methods: ['GET'],
      kind: 'file',
    })),
  ];
}

const native = (prefix: string): Route[] => [
  ...NATIVE_COLLECTIONS.flatMap((collection) => nativeOf(collection, prefix)),
  { pattern: `${prefix}/api/files/token`, methods: ['POST'], kind: 'pocketbase' },
  { pattern: `${prefix}/api/batch`, methods: ['POST'], kind: 'batch', uploads: true },
];

/** What the newer contract's operations are about. */
const DOOR_GROUPS = ['system', 'wechat', 'product', 'document', 'dict', 'cart', 'order', 'platform'];

/** Every path the server answers, first match wins; whatever is not here is an envelope 404. */
export const ROUTES: readonly Route[] = [
  ...native('/pb'),
  ...native(''),
  { pattern: '/pb/api/service/{name}', methods: ['POST'], kind: 'service' },
  ...DOOR_GROUPS.map((group) => door(`/pb/api/${group}/*`)),
  ...['system', 'wechat', 'platform'].map((group) => door(`/api/${group}/*`)),
  door('/srv/'),
  { pattern: '/docs', methods: ['GET'], kind: 'docs' },
  { pattern: '/docs/*', methods: ['GET'], kind: 'docs' },
  { pattern: '/*', methods: ['GET'], kind: 'static' },
];
