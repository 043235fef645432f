import type { Collection } from '../pocketbase/schema/collection';
import { tblAttachments } from '../pocketbase/schema/tbl-attachments';
import { tblAuthUsers } from '../pocketbase/schema/tbl-auth-users';
import { tblCart } from '../pocketbase/schema/tbl-cart';
import { tblCompany } from '../pocketbase/schema/tbl-company';
import { tblDocument } from '../pocketbase/schema/tbl-document';
import { tblOrder } from '../pocketbase/schema/tbl-order';
import { tblOrderHistory } from '../pocketbase/schema/tbl-order-history';
import { tblProductList } from '../pocketbase/schema/tbl-product-list';
import { tblSystemDict } from '../pocketbase/schema/tbl-system-dict';

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
  ...[tblAttachments, tblCompany, tblProductList, tblDocument, tblSystemDict, tblCart, tblOrder].map(
    (collection): NativeCollection => ({ collection, writes: ['create', 'update', 'delete'] }),
  ),
  { collection: tblOrderHistory, writes: [] },
];
