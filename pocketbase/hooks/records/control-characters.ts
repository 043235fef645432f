import { hasControlCharacters } from '../../../domain/text';
import { refuseField } from './refuse-field';

/** No text column of any table takes NUL or control characters. */
export function refuseControlCharacters(record: core.Record): void {
  for (const field of record.collection().fields) {
    if (field.type() !== 'text') continue;
    const name = field.getName();
    if (hasControlCharacters(record.getString(name))) {
      throw refuseField(name, 'INVALID_INPUT', '含有不允许的控制字符');
    }
  }
}
