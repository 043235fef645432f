import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  profileProblem,
  TYPED_PROFILE_FIELDS,
  type TypedProfile,
  type TypedProfileField,
} from '../../../domain/profile-rules';
import { isClearable } from '../../../domain/users';
import type { Storage } from '../../platform/types';
import type { RequestOf, UserInfo } from '../../shared/api/contract';
import type { Failure } from '../../shared/api/failure';
import type { ApiResult } from '../../shared/api/send';
import { draftShelf, type Draft } from './draft';

interface ProfileFormPorts {
  readonly storage: Storage;
  save(changes: RequestOf<'postWechatProfile'>): Promise<ApiResult<'postWechatProfile'>>;
  /** The profile as the server holds it now, for every screen. */
  adopt(user: UserInfo): void;
}

interface ProfileFormState {
  readonly values: TypedProfile;
  /** Beside the fields: a rule broken while typing, or what the server said of that field. */
  readonly problems: { readonly [field in TypedProfileField]?: string | undefined };
  readonly isSaving: boolean;
  /** Of the last save, where it belongs to no field. */
  readonly failure?: Failure | undefined;
  /** What was typed before, and not saved, is back in the fields. */
  readonly isRestored: boolean;
}

type SaveOutcome = { readonly saved: boolean; readonly failure?: Failure };

export interface ProfileForm {
  readonly store: StoreApi<ProfileFormState>;
  type(field: TypedProfileField, value: string): void;
  /** Back to the stored profile. */
  discard(): void;
  /** The stored profile changed elsewhere: fields that nobody touched follow. */
  follow(user: UserInfo): void;
  /** Safe to call twice: while one save is under way the second does nothing. */
  save(): Promise<SaveOutcome>;
}

const typedOf = (user: UserInfo): TypedProfile => ({
  users_name: user.users_name,
  users_tag: user.users_tag,
  users_id_number: user.users_id_number,
});

/** What is changed, as it is sent: a field that was emptied is taken back by `null`, for an empty one changes nothing. */
const toSend = (values: TypedProfile, fields: readonly TypedProfileField[]): RequestOf<'postWechatProfile'> =>
  Object.fromEntries(
    fields
      .map((field) => [field, values[field].trim() || null] as const)
      .filter(([field, value]) => value !== null || isClearable(field)),
  );

/** The profile form's whole logic for one person, apart from React. What is typed reaches the device at once. */
export function createProfileForm(opened: UserInfo, { storage, save, adopt }: ProfileFormPorts): ProfileForm {
  const shelf = draftShelf(storage);
  const { openid } = opened;
  let stored = typedOf(opened);
  const draft = shelf.read(openid);
  const store = createStore<ProfileFormState>(() => ({
    values: { ...stored, ...draft },
    problems: {},
    isSaving: false,
    isRestored: Object.keys(draft).length > 0,
  }));

  const changed = (values: TypedProfile): TypedProfileField[] =>
    TYPED_PROFILE_FIELDS.filter((field) => values[field] !== stored[field]);
  const pick = (values: TypedProfile, fields: readonly TypedProfileField[]): Draft =>
    Object.fromEntries(fields.map((field) => [field, values[field]]));
  const problemsOf = (values: TypedProfile): ProfileFormState['problems'] =>
    Object.fromEntries(
      TYPED_PROFILE_FIELDS.map((field) => [field, profileProblem(field, values[field])]).filter(
        ([, problem]) => problem !== undefined,
      ),
    );
  const keepDraft = (values: TypedProfile): void => shelf.write(openid, pick(values, changed(values)));

  function show(values: TypedProfile): void {
    store.setState({ values, problems: {}, failure: undefined, isRestored: false });
    keepDraft(values);
  }

  function settle(user: UserInfo, sent: TypedProfile): void {
    stored = typedOf(user);
    const { values } = store.getState();
    // A field typed into while the save was under way keeps what is in it.
    const untouched = TYPED_PROFILE_FIELDS.filter((field) => values[field] === sent[field]);
    show({ ...values, ...pick(stored, untouched) });
    adopt(user);
  }

  function explain(failure: Failure): void {
    const fields = failure.code === 'INVALID_INPUT' ? fieldProblems(failure) : {};
    const isAllBeside = Object.keys(fields).length > 0;
    store.setState({ problems: fields, failure: isAllBeside ? undefined : failure });
  }

  return {
    store,
    type(field, value) {
      const values = { ...store.getState().values, [field]: value };
      const problem = profileProblem(field, value);
      store.setState({ values, problems: { ...store.getState().problems, [field]: problem } });
      keepDraft(values);
    },
    discard: () => show(stored),
    follow(user) {
      const before = stored;
      const fresh = typedOf(user);
      const { values } = store.getState();
      const untouched = TYPED_PROFILE_FIELDS.filter((field) => values[field] === before[field]);
      stored = fresh;
      store.setState({ values: { ...values, ...pick(fresh, untouched) } });
    },
    async save() {
      const { values, isSaving } = store.getState();
      if (isSaving) return { saved: false };
      const problems = problemsOf(values);
      store.setState({ problems, failure: undefined });
      if (Object.keys(problems).length > 0) return { saved: false };
      const changes = toSend(values, changed(values));
      if (Object.keys(changes).length === 0) return { saved: true };
      store.setState({ isSaving: true });
      const result = await save(changes);
      store.setState({ isSaving: false });
      if (result.ok) {
        settle(result.answer.data.user, values);
        return { saved: true };
      }
      explain(result.failure);
      return { saved: false, failure: result.failure };
    },
  };
}

/** The server's word on fields of this form; a field that is not here speaks in the common message. */
function fieldProblems({ details }: Failure): ProfileFormState['problems'] {
  const fields: unknown = details.fields;
  if (!Array.isArray(fields)) return {};
  const known = (fields as { field?: unknown; message?: unknown }[]).filter(
    ({ field, message }) =>
      typeof message === 'string' && TYPED_PROFILE_FIELDS.some((name) => name === field),
  );
  return Object.fromEntries(known.map(({ field, message }) => [field, message]));
}
