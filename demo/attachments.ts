import { createHash } from 'node:crypto';
import { at, businessIdAt, DAY } from './ids';
import type { Row } from './demo-file';
import { row } from './row';

const MADE = -110 * DAY;

/**
 * The catalogue's files belong to the shop and to nobody who can sign in: whoever deletes their account takes their
 * own files with them, and a demo without pictures would be a poor one.
 */
export const SHOP = 'bai-demo-catalogue';

export const attachmentId = (name: string): string => businessIdAt('ATT', name, MADE);

interface Upload {
  readonly name: string;
  /** What people see as the file's name. */
  readonly label: string;
  readonly bytes: Buffer;
  /** Their own file; otherwise the shop's, listed for everybody. */
  readonly owner?: string;
}

/** The row of a file that lies in the demo's folder under `name`. */
export function attachmentRow({ name, label, bytes, owner }: Upload): Row {
  return row(
    'tbl_attachments',
    name,
    {
      attachments_id: attachmentId(name),
      attachments_filename: label,
      attachments_owner: owner ?? SHOP,
      attachments_md5: createHash('md5').update(bytes).digest('hex'),
      attachments_visibility: 'public',
      attachments_listed: owner === undefined,
    },
    { attachments_id: attachmentId(name), created: at(MADE), updated: at(MADE) },
    { file: name, ...(owner !== undefined && { person: owner }) },
  );
}
