import {
  TYPED_PROFILE_FIELDS,
  type TypedProfile,
  type TypedProfileField,
} from '../../../domain/profile-rules';
import type { Storage } from '../../platform/types';

/** Only what differs from the stored profile. */
export type Draft = Partial<TypedProfile>;

/** The device keeps no identity number, not even one that is not saved yet: whoever finds the device could read it. */
const mayLie = (field: TypedProfileField): boolean => field !== 'users_id_number';

const key = (openid: string): string => `profile.draft.${openid}`;

/** What was typed and not saved, kept on the device for each person apart. */
export function draftShelf(storage: Storage) {
  return {
    read(openid: string): Draft {
      try {
        const kept = JSON.parse(storage.get(key(openid)) ?? '{}') as Record<string, unknown>;
        const typed = TYPED_PROFILE_FIELDS.filter(
          (field) => mayLie(field) && typeof kept[field] === 'string',
        );
        return Object.fromEntries(typed.map((field) => [field, kept[field]]));
      } catch {
        return {};
      }
    },
    write(openid: string, draft: Draft): void {
      const kept = Object.entries(draft).filter(([field]) => mayLie(field as TypedProfileField));
      if (kept.length === 0) storage.remove(key(openid));
      else storage.set(key(openid), JSON.stringify(Object.fromEntries(kept)));
    },
    clear: (openid: string): void => storage.remove(key(openid)),
  };
}
