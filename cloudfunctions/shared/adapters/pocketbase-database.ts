import { ok, type Result } from '../../../domain/result';
import { PICTURE_FIELDS, type PictureField } from '../../../domain/users';
import type { Database, Session, UserView } from '../ports/database';
import { pocketBaseCarts } from './pocketbase-carts';
import { pocketBaseOrders } from './pocketbase-orders';
import { absolute, pocketBaseService, wire, type PocketBaseConfig } from './pocketbase-service';

/** The database port over PocketBase's service routes. */
export function pocketBaseDatabase(config: PocketBaseConfig): Database {
  const post = pocketBaseService(config);
  const withLinks = (view: UserView): UserView => ({
    ...view,
    pictures: absoluteLinks(view.pictures, config.publicUrl),
  });

  const openSession = async (route: string, ask: object) =>
    map(await post<Session>(route, ask), (session) => ({ ...session, user: withLinks(session.user) }));

  return {
    ...pocketBaseCarts(post, config.publicUrl),
    ...pocketBaseOrders(post),
    openSession: (ask) => openSession('session', ask),
    registerPlatformUser: (ask) => openSession('platform-register', ask),
    signInPlatformUser: (ask) => openSession('platform-login', ask),
    renewSession: (caller) => post('renew', { caller: wire(caller) }),
    whoIs: (caller) => post('caller', { caller: wire(caller) }),
    saveProfile: async (caller, { changes, vouchedPhone }) =>
      map(
        await post<{ user: UserView }>('profile', {
          caller: wire(caller),
          changes,
          ...(vouchedPhone === null ? {} : { phone: vouchedPhone }),
        }),
        ({ user }) => withLinks(user),
      ),
    endSessions: (caller) => post('logout', { caller: wire(caller) }),
    eraseAccount: (caller) => post('account-delete', { caller: wire(caller) }),
    countUsers: (ask) => post('users-count', ask),
    findPerson: async (openid) =>
      map(
        await post<{ person: { id: number; name: string; avatar_url: string } | null }>('person', { openid }),
        ({ person }) => ({
          person: person && {
            ...person,
            avatar_url: absolute(person.avatar_url, config.publicUrl),
          },
        }),
      ),
    countClientError: (address) => post('limit', { bucket: 'client-error', address }),
    ping: () => post('health', {}),
  };
}

const map = <A, B>(result: Result<A>, f: (value: A) => B): Result<B> =>
  result.ok ? ok(f(result.value)) : result;

function absoluteLinks(pictures: UserView['pictures'], publicUrl: string): UserView['pictures'] {
  const links: { [field in PictureField]?: string } = {};
  for (const field of PICTURE_FIELDS) {
    const path = pictures[field];
    if (path) links[field] = absolute(path, publicUrl);
  }
  return links;
}
