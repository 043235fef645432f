/** Who may see what, in the words of PocketBase rules (design section 4). Constants only: the hooks bundle imports it. */
export const USERS = 'tbl_auth_users';
export const ATTACHMENTS = 'tbl_attachments';
export const SERVICE_ACCOUNTS = 'svc_accounts';

/**
 * Tables whose records a guest may read. Every other table answers 401 to a guest on every method: a table is
 * private unless it is named here.
 */
export const GUEST_READABLE_TABLES: readonly string[] = [];

/** Without this half a guest, whose `@request.auth.id` is NULL, would match rows whose owner is empty. */
export const SIGNED_IN = `@request.auth.id != "" && @request.auth.collectionName = "${USERS}"`;

/**
 * Reading another field of the caller joins the users table. That is cheap where one record is asked for by its id
 * and ruinous in a list, so it belongs in view, update and delete rules only.
 */
export const ADMINISTRATOR = '@request.auth.users_auth_type >= 2';
