import { ok, type Result } from '../../../domain/result';
import { within } from './caller';
import { invalid, type Body } from './body';

/** `{bucket, address}` → counts a call that touches no data, so that all function instances share the count. */
export function limit(app: core.App, { bucket, address }: Body): Result<unknown> {
  if (bucket !== 'client-error') return invalid('bucket', '未知的计数名');
  if (typeof address !== 'string' || address === '') return invalid('address', '不能为空');
  const counted = within(app, 'clientError', address);
  return counted.ok ? ok({}) : counted;
}
