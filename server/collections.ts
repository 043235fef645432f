import type { Collection } from '../pocketbase/schema/collection';
import { tblAttachments } from '../pocketbase/schema/tbl-attachments';
import { tblAuthUsers } from '../pocketbase/schema/tbl-auth-users';

/** What the native records API of one collection offers to people outside, besides listing and viewing. */
export interface NativeCollection {
  readonly collection: Collection;
  readonly writes: readonly ('create' | 'update' | 'delete')[];
}

/**
 * The collections that people reach by PocketBase's own API. Whatever is not named here does not exist outside: a new
 * collection stays closed until somebody adds it on purpose.
 */
export const NATIVE_COLLECTIONS: readonly NativeCollection[] = [
  // Users come from the login operations and go by account-delete.
  { collection: tblAuthUsers, writes: ['update'] },
  { collection: tblAttachments, writes: ['create', 'update', 'delete'] },
];
