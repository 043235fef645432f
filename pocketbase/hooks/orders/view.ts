/** What PocketBase adds to a record and the hooks API does not show. */
const NATIVE_ONLY = ['id', 'collectionId', 'collectionName'];

/** An order as the hooks API shows it: every column but the hidden ones, PocketBase's id as `pb_id`. */
export function orderView(order: core.Record): { readonly [column: string]: unknown } {
  const shown = order.publicExport();
  const view: { [column: string]: unknown } = { pb_id: order.id };
  for (const column of Object.keys(shown)) {
    if (NATIVE_ONLY.indexOf(column) < 0) view[column] = shown[column];
  }
  return view;
}
