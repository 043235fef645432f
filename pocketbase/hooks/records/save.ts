import { isErrorCode } from '../../../domain/errors';
import { fieldMessage } from '../../../domain/native-messages';
import { invalidFields, ok, refuse, type Result } from '../../../domain/result';

interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Which columns a failed save complains about; null when it failed for another reason. */
function fieldErrors(error: unknown): { readonly [field: string]: FieldError } | null {
  // A Go error arrives wrapped: `value` is either an ApiError of a hook, or the validators' own map.
  const value = (error as { value?: { data?: unknown } }).value;
  if (!value) return null;
  const data = (value.data || new BadRequestError('', value).data) as {
    readonly [field: string]: FieldError;
  };
  return Object.keys(data).length > 0 ? data : null;
}

/**
 * Saves a record. A refusal of our own hooks keeps its code, what the validators refuse becomes `INVALID_INPUT` with
 * the fields named, a phone number of another account of the same kind `PHONE_TAKEN`. Anything else is thrown on.
 */
export function save(app: core.App, record: core.Record): Result<core.Record> {
  try {
    app.save(record);
    return ok(record);
  } catch (error) {
    const errors = fieldErrors(error);
    if (!errors) throw error;
    if (errors['users_phone']?.code === 'validation_not_unique') return refuse('PHONE_TAKEN');
    for (const field of Object.keys(errors)) {
      const code = (errors[field] as FieldError).code;
      if (isErrorCode(code) && code !== 'INVALID_INPUT') return refuse(code);
    }
    const fields = Object.keys(errors).map((field) => {
      const { code, message } = errors[field] as FieldError;
      return { field, message: fieldMessage(code, message) };
    });
    return invalidFields(fields);
  }
}
