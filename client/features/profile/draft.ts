import { TYPED_PROFILE_FIELDS, type TypedProfile } from '../../../domain/profile-rules';
import type { Storage } from '../../platform/types';

/** Only what differs from the stored profile. */
export type Draft = Partial<TypedProfile>;

const key = (openid: string): string => `profile.draft.${openid}`;

/** What was typed and not saved, kept on the device for each person apart. */
export function draftShelf(storage: Storage) {
  return {
    read(openid: string): Draft {
      try {
        const kept = JSON.parse(storage.get(key(openid)) ?? '{}') as Record<string, unknown>;
        const typed = TYPED_PROFILE_FIELDS.filter((field) => typeof kept[field] === 'string');
        return Object.fromEntries(typed.map((field) => [field, kept[field]]));
      } catch {
        return {};
      }
    },
    write(openid: string, draft: Draft): void {
      if (Object.keys(draft).length === 0) storage.remove(key(openid));
      else storage.set(key(openid), JSON.stringify(draft));
    },
    clear: (openid: string): void => storage.remove(key(openid)),
  };
}
