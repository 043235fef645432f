import type { Collection } from './collection';
import { svcAccounts } from './svc-accounts';
import { tblAttachments } from './tbl-attachments';
import { tblAuthUsers } from './tbl-auth-users';
import { tblCart } from './tbl-cart';
import { tblCartProject } from './tbl-cart-project';
import { tblCompany } from './tbl-company';
import { tblDocument } from './tbl-document';
import { tblOrder } from './tbl-order';
import { tblOrderHistory } from './tbl-order-history';
import { tblProductList } from './tbl-product-list';
import { tblSystemDict } from './tbl-system-dict';

/** Every collection of the product, in the order in which a migration creates them. */
export const COLLECTIONS: readonly Collection[] = [
  tblAuthUsers,
  tblAttachments,
  svcAccounts,
  tblSystemDict,
  tblCompany,
  tblProductList,
  tblDocument,
  tblCart,
  tblOrder,
  tblOrderHistory,
  tblCartProject,
];
