import { ERRORS } from '../../../domain/errors';
import type { Refusal } from '../../../domain/result';
import type { Person } from '../../../shared/service-routes';
import { fileLink, type Shown } from './links';

/** The mini-program authorisation contract: code 1 with the person, or with null for somebody not yet registered. */
export function presentPerson({ person }: { person: Person | null }, { publicUrl }: Shown): object {
  const msg = person === null ? '尚未注册，请先登录' : '授权成功';
  const user = person && { ...person, avatar_url: fileLink(person.avatar_url, publicUrl) };
  return { code: 1, msg, data: { user } };
}

/** Its failures are code 0 in an answer of status 200; there is never a person in them. */
export function presentSrvRefusal({ code }: Refusal): object {
  return { code: 0, msg: ERRORS[code].msg, data: { user: null, error: code } };
}
