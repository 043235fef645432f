/** Who may see what, in the words of PocketBase rules (docs/data-rules.md). Constants only: the hooks bundle imports it. */
export const USERS = 'tbl_auth_users';
export const ATTACHMENTS = 'tbl_attachments';
export const COMPANIES = 'tbl_company';
export const DICTIONARY = 'tbl_system_dict';
export const PRODUCTS = 'tbl_product_list';
export const DOCUMENTS = 'tbl_document';
export const CARTS = 'tbl_cart';
export const CART_PROJECTS = 'tbl_cart_project';
export const ORDERS = 'tbl_order';
export const ORDER_HISTORY = 'tbl_order_history';
export const SERVICE_ACCOUNTS = 'svc_accounts';

/**
 * Tables whose records a guest may read. Every other table answers 401 to a guest on every method: a table is
 * private unless it is named here.
 */
export const GUEST_READABLE_TABLES: readonly string[] = [PRODUCTS, DOCUMENTS, DICTIONARY];

/** Without this half a guest, whose `@request.auth.id` is NULL, would match rows whose owner is empty. */
export const SIGNED_IN = `@request.auth.id != "" && @request.auth.collectionName = "${USERS}"`;

/**
 * Reading another field of the caller joins the users table. That is cheap where one record is asked for by its id
 * and ruinous in a long list, so the lists of users, files, carts and orders do without.
 */
export const STAFF = '@request.auth.users_auth_type >= 1';
export const ADMINISTRATOR = '@request.auth.users_auth_type >= 2';

/** Rows of what the seller publishes: everybody reads what is not deleted, administrators write. */
export const PUBLISHED = {
  listRule: 'is_delete = 0',
  viewRule: 'is_delete = 0',
  createRule: `${SIGNED_IN} && ${ADMINISTRATOR}`,
  updateRule: `${SIGNED_IN} && ${ADMINISTRATOR} && is_delete = 0`,
  deleteRule: `${SIGNED_IN} && ${ADMINISTRATOR} && is_delete = 0`,
} as const;

/** Rows of one person: nobody but the owner reads or touches them, and only while they are not deleted. */
export const ownedBy = (column: string): string =>
  `${SIGNED_IN} && ${column} = @request.auth.id && is_delete = 0`;
