import { refuse, ok, type Result } from '../../../domain/result';

/** Where a list goes on: behind this row of an order newest first. Ties in time are told apart by the id. */
export interface Position {
  /** As PocketBase stores it, UTC with milliseconds. */
  readonly time: string;
  readonly id: string;
}

const CURSOR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})([a-z0-9]{15})$/;

export const cursorOf = ({ time, id }: Position): string => time.replace(/\D/g, '') + id;

/** The position a cursor of ours names; null without a cursor. */
export function positionOf(cursor: unknown): Result<Position | null> {
  if (cursor === undefined || cursor === null) return ok(null);
  const match = typeof cursor === 'string' ? CURSOR.exec(cursor) : null;
  if (!match) {
    return refuse('INVALID_INPUT', {
      fields: [{ field: 'cursor', message: '不是有效的翻页位置，请从第一页重新查询' }],
    });
  }
  const [, year, month, day, hour, minute, second, ms, id] = match as unknown as string[];
  return ok({ time: `${year}-${month}-${day} ${hour}:${minute}:${second}.${ms}Z`, id: id as string });
}
