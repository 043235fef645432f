import * as validators from '../../generated/contract/validators';
import { CONTRACT_OPERATIONS, type ContractOperationId } from '../../generated/contract/operations';
import { platformCredentials, platformRegistration } from '../../domain/platform';
import { profileIntent } from '../../domain/profile';
import type { Refusal, Result } from '../../domain/result';
import type { Validator } from './input';
import type { Operation } from './operation';
import { hooksPlatformLogin } from './operations/hooksPlatformLogin';
import { hooksPlatformRegister } from './operations/hooksPlatformRegister';
import { postCartCreate } from './operations/postCartCreate';
import { postCartDelete } from './operations/postCartDelete';
import { postCartDetail } from './operations/postCartDetail';
import { postCartList } from './operations/postCartList';
import { postCartUpdate } from './operations/postCartUpdate';
import { postOrderCreate } from './operations/postOrderCreate';
import { postOrderDelete } from './operations/postOrderDelete';
import { postOrderDetail } from './operations/postOrderDetail';
import { postOrderList } from './operations/postOrderList';
import { postOrderUpdate } from './operations/postOrderUpdate';
import { postSrv } from './operations/postSrv';
import { postSystemClientError } from './operations/postSystemClientError';
import { postSystemHealth } from './operations/postSystemHealth';
import { postSystemRefreshToken } from './operations/postSystemRefreshToken';
import { postSystemTestHelloworld } from './operations/postSystemTestHelloworld';
import { postSystemUsersCount } from './operations/postSystemUsersCount';
import { postWechatAccountDelete } from './operations/postWechatAccountDelete';
import { postWechatLogin } from './operations/postWechatLogin';
import { postWechatLogout } from './operations/postWechatLogout';
import { postWechatProfile } from './operations/postWechatProfile';
import {
  presentProfile,
  presentSession,
  presentSessionAsHooks,
  presentToken,
  presentTokenAsHooks,
} from './present/answers';
import { success } from './present/envelope';
import { presentPerson, presentSrvRefusal } from './present/srv';

/** One path of the contract: which operation answers it, and in which of the contracts' shapes. */
export interface Route {
  readonly run: Operation<never, unknown>;
  readonly present: (outcome: never) => object;
  /** The rest of the parse move, where a rule says more than a schema can. */
  readonly refine?: (input: never) => Result<unknown>;
  /** Where a contract wants its refusals in a shape (and status 200) of its own. */
  readonly presentRefusal?: (refusal: Refusal) => object;
}

const route = <Input, Outcome>(
  run: Operation<Input, Outcome>,
  present: (outcome: Outcome) => object,
  more: Omit<Route, 'run' | 'present'> = {},
): Route => ({ run, present, ...more });

const presentAs = (msg: string) => (data: object) => success(msg, data);

const hello = route(postSystemTestHelloworld, presentAs('请求成功'));
const health = route(postSystemHealth, presentAs('服务正常'));
const usersCount = route(postSystemUsersCount, presentAs('查询成功'));
const profile = route(postWechatProfile, presentProfile, { refine: profileIntent });
const platformLogin = route(hooksPlatformLogin, presentSessionAsHooks, { refine: platformCredentials });
const platformRegister = route(hooksPlatformRegister, presentSessionAsHooks, {
  refine: platformRegistration,
});

/** Every path that the HTTP door answers; the older contract differs in the presenter alone. */
export const ROUTES: { readonly [id in ContractOperationId]: Route } = {
  postSystemUsersCount: usersCount,
  postSystemRefreshToken: route(postSystemRefreshToken, presentToken),
  postSystemHealth: health,
  postSystemTestHelloworld: hello,
  postSystemClientError: route(postSystemClientError, presentAs('已收到')),
  postWechatLogin: route(postWechatLogin, presentSession),
  postWechatProfile: profile,
  postWechatLogout: route(postWechatLogout, presentAs('已在所有设备退出登录')),
  postWechatAccountDelete: route(postWechatAccountDelete, presentAs('账号已注销')),
  postCartList: route(postCartList, presentAs('查询成功')),
  postCartDetail: route(postCartDetail, presentAs('查询成功')),
  postCartCreate: route(postCartCreate, presentAs('已加入购物车')),
  postCartUpdate: route(postCartUpdate, presentAs('购物车已更新')),
  postCartDelete: route(postCartDelete, presentAs('已从购物车移除')),
  postOrderList: route(postOrderList, presentAs('查询成功')),
  postOrderDetail: route(postOrderDetail, presentAs('查询成功')),
  postOrderCreate: route(postOrderCreate, presentAs('下单成功')),
  postOrderUpdate: route(postOrderUpdate, presentAs('订单已更新')),
  postOrderDelete: route(postOrderDelete, presentAs('订单已删除')),
  hooksSystemTestHelloworld: hello,
  hooksSystemHealth: health,
  hooksSystemUsersCount: usersCount,
  hooksSystemRefreshToken: route(postSystemRefreshToken, presentTokenAsHooks),
  hooksWechatLogin: route(postWechatLogin, presentSessionAsHooks),
  hooksWechatProfile: profile,
  hooksPlatformRegister: platformRegister,
  hooksPlatformLogin: platformLogin,
  postPlatformRegister: platformRegister,
  postPlatformLogin: platformLogin,
  postSrv: route(postSrv, presentPerson, { presentRefusal: presentSrvRefusal }),
};

/** The contract's validator of this operation's JSON body, where it has one. */
export function validatorOf(id: ContractOperationId): Validator | undefined {
  return (validators as unknown as { readonly [id: string]: Validator | undefined })[id];
}

const byPath = new Map<string, ContractOperationId>(
  (Object.keys(CONTRACT_OPERATIONS) as ContractOperationId[]).map((id) => [CONTRACT_OPERATIONS[id].path, id]),
);

export const operationAt = (path: string): ContractOperationId | undefined => byPath.get(path);
