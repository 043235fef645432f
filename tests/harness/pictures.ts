/** The smallest real PNG: one transparent pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A file that begins as a PNG and is as long as asked, in bytes. */
export const pngOf = (bytes: number): Buffer<ArrayBuffer> =>
  Buffer.concat([PNG, Buffer.alloc(bytes - PNG.length, 7)]);

/** The form that stores one file in `tbl_attachments`. */
export function fileForm(
  file: Uint8Array,
  columns: { readonly [name: string]: string } = {},
  filename = 'picture.png',
): FormData {
  const form = new FormData();
  form.set('attachments_link', new Blob([file as BlobPart]), filename);
  for (const [name, value] of Object.entries(columns)) form.set(name, value);
  return form;
}
