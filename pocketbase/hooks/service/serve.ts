import { ERRORS } from '../../../domain/errors';
import { refuse, type Refusal, type Result } from '../../../domain/result';
import { SERVICE_ACCOUNTS } from '../../schema/access';
import { requestOf } from '../guard/request';
import { accountDelete } from './account-delete';
import type { Body } from './body';
import { caller } from './caller-route';
import { cartCreate } from './cart-create';
import { cartDelete } from './cart-delete';
import { cartDetail } from './cart-detail';
import { cartList } from './cart-list';
import { cartUpdate } from './cart-update';
import { health } from './health';
import { limit } from './limit';
import { logout } from './logout';
import { orderCreate } from './order-create';
import { orderDelete } from './order-delete';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import { orderUpdate } from './order-update';
import { person } from './person';
import { platformLogin } from './platform-login';
import { platformRegister } from './platform-register';
import { profile } from './profile';
import { renew } from './renew';
import { session } from './session';
import { usersCount } from './users-count';

/** Where the service routes live; all of them are POST with a JSON body. */
export const SERVICE_PATH = '/api/service/';

const ROUTES: { readonly [name: string]: (app: core.App, body: Body) => Result<unknown> } = {
  session,
  'platform-register': platformRegister,
  'platform-login': platformLogin,
  renew,
  caller,
  profile,
  logout,
  'account-delete': accountDelete,
  'users-count': usersCount,
  person,
  health,
  limit,
  'cart-list': cartList,
  'cart-detail': cartDetail,
  'cart-create': cartCreate,
  'cart-update': cartUpdate,
  'cart-delete': cartDelete,
  'order-list': orderList,
  'order-detail': orderDetail,
  'order-create': orderCreate,
  'order-update': orderUpdate,
  'order-delete': orderDelete,
};

/**
 * Answers a service route: only a service account may call; a value is 200 with bare JSON, a refusal its code's status
 * with `{error, details?, retryAfter?}`, anything unexpected 500 `INTERNAL`.
 * Called by the guard in its own VM instead of being routed: a routed handler would take a second VM of the pool,
 * and where the pool runs dry PocketBase falls to a tenth of its rate (measured).
 */
export function serve(e: core.RequestEvent, path: string): void {
  const result = answer(e, path.slice(SERVICE_PATH.length));
  if (result.ok) e.json(200, result.value);
  else refuseWith(e, result.refusal);
}

function answer(e: core.RequestEvent, name: string): Result<unknown> {
  if (!e.auth) return refuse('UNAUTHENTICATED');
  if (e.auth.collection().name !== SERVICE_ACCOUNTS) return refuse('FORBIDDEN');
  const route = Object.prototype.hasOwnProperty.call(ROUTES, name) ? ROUTES[name] : undefined;
  if (!route) return refuse('NOT_FOUND');
  if (requestOf(e).method !== 'POST') return refuse('METHOD_NOT_ALLOWED');
  let body: Body;
  try {
    body = e.requestInfo().body as Body;
  } catch {
    return refuse('INVALID_JSON');
  }
  try {
    return route(e.app, body);
  } catch (error) {
    e.app.logger().error('service route failed', 'route', name, 'error', String(error));
    return refuse('INTERNAL');
  }
}

function refuseWith(e: core.RequestEvent, refusal: Refusal): void {
  const { code, details, retryAfter } = refusal;
  e.json(ERRORS[code].status, {
    error: code,
    ...(details === undefined ? {} : { details }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}
