import { ERRORS } from '../../../domain/errors';
import { refuse, type Refusal, type Result } from '../../../domain/result';
import { servicePath, type ServiceRoute } from '../../../shared/service-routes';
import { SERVICE_ACCOUNTS } from '../../schema/access';
import type { Body } from '../callers/body';
import type { Handler } from '../callers/caller';
import { requestOf } from '../records/request';
import { cartCreate } from './cart-create';
import { cartDelete } from './cart-delete';
import { cartDetail } from './cart-detail';
import { cartList } from './cart-list';
import { cartProjectList } from './cart-project-list';
import { cartProjectUpdate } from './cart-project-update';
import { cartUpdate } from './cart-update';
import { dictList } from './dict-list';
import { documentDetail } from './document-detail';
import { documentList } from './document-list';
import { orderCreate } from './order-create';
import { orderDelete } from './order-delete';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import { orderUpdate } from './order-update';
import { platformLogin } from './platform-login';
import { platformRegister } from './platform-register';
import { productDetail } from './product-detail';
import { productList } from './product-list';
import { srv } from './srv';
import { systemClientError } from './system-client-error';
import { systemHealth } from './system-health';
import { systemRefreshToken } from './system-refresh-token';
import { systemUsersCount } from './system-users-count';
import { wechatAccountDelete } from './wechat-account-delete';
import { wechatLogin } from './wechat-login';
import { wechatLogout } from './wechat-logout';
import { wechatProfile } from './wechat-profile';
import { whoIs } from './who-is';

const HANDLERS: { readonly [route in ServiceRoute]: Handler } = {
  whoIs,
  wechatLogin,
  systemRefreshToken,
  wechatProfile,
  wechatLogout,
  wechatAccountDelete,
  platformRegister,
  platformLogin,
  systemUsersCount,
  systemClientError,
  systemHealth,
  srv,
  productList,
  productDetail,
  documentList,
  documentDetail,
  dictList,
  cartList,
  cartDetail,
  cartCreate,
  cartUpdate,
  cartDelete,
  cartProjectList,
  cartProjectUpdate,
  orderList,
  orderDetail,
  orderCreate,
  orderUpdate,
  orderDelete,
};

const BY_PATH = new Map<string, Handler>();
for (const route of Object.keys(HANDLERS) as ServiceRoute[]) BY_PATH.set(servicePath(route), HANDLERS[route]);

/**
 * Answers a service route: only a service account may call; a value is 200 with bare JSON, a refusal its code's status
 * with `{error, details?, retryAfter?}`, anything unexpected 500 `INTERNAL`.
 * Called by the guard in its own VM instead of being routed: a routed handler would take a second VM of the pool,
 * and where the pool runs dry PocketBase falls to a tenth of its rate (measured).
 */
export function serve(e: core.RequestEvent, path: string): void {
  const result = answer(e, path);
  if (result.ok) e.json(200, result.value);
  else refuseWith(e, result.refusal);
}

function answer(e: core.RequestEvent, path: string): Result<unknown> {
  if (!e.auth) return refuse('UNAUTHENTICATED');
  if (e.auth.collection().name !== SERVICE_ACCOUNTS) return refuse('FORBIDDEN');
  const handle = BY_PATH.get(path);
  if (!handle) return refuse('NOT_FOUND');
  if (requestOf(e).method !== 'POST') return refuse('METHOD_NOT_ALLOWED');
  let body: Body;
  try {
    body = e.requestInfo().body as Body;
  } catch {
    return refuse('INVALID_JSON');
  }
  try {
    return handle(e.app, body);
  } catch (error) {
    e.app.logger().error('service route failed', 'path', path, 'error', String(error));
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
