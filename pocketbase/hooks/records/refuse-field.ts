import { ERRORS, type ErrorCode } from '../../../domain/errors';
import { fieldsOf, type Refusal } from '../../../domain/result';

/**
 * A refusal in PocketBase's own shape: status 400, the stable code in `data.<field>.code`. Thrown, never answered,
 * so that a batch is rolled back as a whole.
 */
export function refuseField(field: string, code: ErrorCode, message = ERRORS[code].msg): BadRequestError {
  return new BadRequestError(ERRORS[code].msg, { [field]: new ValidationError(code, message) });
}

/**
 * The same for a refusal of the domain: its details go to `data.<field>.params` (numbers in an error's own data are
 * lost on the way out), and a refusal that names fields names them here too.
 * @param columns columns for the names of the hooks API that are none
 */
export function refuseNatively(
  field: string,
  refusal: Refusal,
  columns: { readonly [name: string]: string } = {},
): BadRequestError {
  const { code, details } = refusal;
  const first = fieldsOf(refusal)[0];
  if (first) return refuseField(columns[first.field] || first.field || field, code, first.message);
  const error = new ValidationError(code, ERRORS[code].msg);
  // It answers a copy; the error itself stays without.
  const told = details ? error.setParams(details as { [key: string]: unknown }) : error;
  return new BadRequestError(ERRORS[code].msg, { [field]: told });
}
