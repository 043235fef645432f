import { ERRORS, type ErrorCode } from '../../../domain/errors';

/**
 * A refusal in PocketBase's own shape: status 400, the stable code in `data.<field>.code`. Thrown, never answered,
 * so that a batch is rolled back as a whole.
 */
export function refuseField(field: string, code: ErrorCode, message = ERRORS[code].msg): BadRequestError {
  return new BadRequestError(ERRORS[code].msg, { [field]: new ValidationError(code, message) });
}
