import type { Collection } from './collection';
import { svcAccounts } from './svc-accounts';
import { tblAttachments } from './tbl-attachments';
import { tblAuthUsers } from './tbl-auth-users';

/** Every collection of the product, in the order in which a migration creates them. */
export const COLLECTIONS: readonly Collection[] = [tblAuthUsers, tblAttachments, svcAccounts];
