import { ATTACHMENTS } from '../../schema/access';

const KEPT_DAYS = 7;
const PER_ROUND = 200;

/** Removes, for good, files that were deleted a week ago or earlier. */
export function cleanAttachments(app: CoreApp): void {
  const before = new DateTime().addDate(0, 0, -KEPT_DAYS).string();
  for (;;) {
    const old = app.findRecordsByFilter(
      ATTACHMENTS,
      'is_delete = 1 && updated < {:before}',
      'updated',
      PER_ROUND,
      0,
      { before },
    );
    for (const file of old) if (file) app.delete(file);
    if (old.length < PER_ROUND) return;
  }
}
