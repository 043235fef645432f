import { invalidInput, ok } from '../../../domain/result';
import { stringOf } from '../callers/body';
import { within, type Handler } from '../callers/caller';

/** `{address}` → counts a report that touches no data, so that all function instances share the count. */
export const systemClientError: Handler = (app, body) => {
  const address = stringOf(body, 'address');
  if (address === '') return invalidInput('address', '不能为空');
  const counted = within(app, 'clientError', address);
  return counted.ok ? ok({}) : counted;
};
