import * as validators from '../../generated/contract/validators';
import { CONTRACT_OPERATIONS, type ContractOperationId } from '../../generated/contract/operations';
import { productListAsk } from '../../domain/product-list';
import { platformCredentials, platformRegistration } from '../../domain/platform';
import { profileIntent } from '../../domain/profile';
import type { Validator } from './input';
import { keptForGuests } from './kept-answers';
import { forward, forwardForAnybody, forwardFromAddress, type CallContext } from './operation';
import { postSrv } from './operations/postSrv';
import { postSystemClientError } from './operations/postSystemClientError';
import { postSystemHealth } from './operations/postSystemHealth';
import { postSystemRefreshToken } from './operations/postSystemRefreshToken';
import { postSystemTestHelloworld } from './operations/postSystemTestHelloworld';
import { postWechatLogin } from './operations/postWechatLogin';
import { postWechatProfile } from './operations/postWechatProfile';
import {
  presentProfile,
  presentSession,
  presentSessionAsHooks,
  presentToken,
  presentTokenAsHooks,
} from './present/answers';
import { cartLine, cartPage, projects } from './present/carts';
import { wordTrees } from './present/dictionary';
import { document, documentPage } from './present/documents';
import { order, orderPage, orderWithHistory } from './present/orders';
import { product, productPage } from './present/products';
import { presentPerson, presentSrvRefusal } from './present/srv';
import { refined, route, saying, type Route } from './route';

const headerKey = ({ idempotencyKey }: CallContext) =>
  idempotencyKey === undefined ? {} : { header_key: idempotencyKey };

const hello = route(postSystemTestHelloworld, saying('请求成功'));
const health = route(postSystemHealth, saying('服务正常'));
const usersCount = route(forwardFromAddress('systemUsersCount'), saying('查询成功'));
const profile = refined(profileIntent, postWechatProfile, presentProfile);
const platformLogin = refined(
  platformCredentials,
  forwardFromAddress('platformLogin'),
  presentSessionAsHooks,
);
const platformRegister = refined(
  platformRegistration,
  forwardFromAddress('platformRegister'),
  presentSessionAsHooks,
);

/**
 * Every path that the doors answer. An operation that only asks the database is a line here; the others have a file.
 * The older contract differs in the presenter alone.
 */
export const ROUTES: { readonly [id in ContractOperationId]: Route } = {
  postSystemUsersCount: usersCount,
  postSystemRefreshToken: route(postSystemRefreshToken, presentToken),
  postSystemHealth: health,
  postSystemTestHelloworld: hello,
  postSystemClientError: route(postSystemClientError, saying('已收到')),
  postWechatLogin: route(postWechatLogin, presentSession),
  postWechatProfile: profile,
  postWechatLogout: route(forward('wechatLogout'), saying('已在所有设备退出登录')),
  postWechatAccountDelete: route(forward('wechatAccountDelete'), saying('账号已注销')),
  postProductList: keptForGuests(
    refined(productListAsk, forwardForAnybody('productList'), saying('查询成功', productPage)),
  ),
  postProductDetail: route(forwardForAnybody('productDetail'), saying('查询成功', product)),
  postDocumentList: keptForGuests(route(forwardForAnybody('documentList'), saying('查询成功', documentPage))),
  postDocumentDetail: route(forwardForAnybody('documentDetail'), saying('查询成功', document)),
  postDictList: keptForGuests(route(forwardForAnybody('dictList'), saying('查询成功', wordTrees))),
  postCartList: route(forward('cartList'), saying('查询成功', cartPage)),
  postCartDetail: route(forward('cartDetail'), saying('查询成功', cartLine)),
  postCartCreate: route(forward('cartCreate'), saying('已加入购物车', cartLine)),
  postCartUpdate: route(forward('cartUpdate'), saying('购物车已更新', cartLine)),
  postCartDelete: route(forward('cartDelete'), saying('已从购物车移除')),
  postCartProjectList: route(forward('cartProjectList'), saying('查询成功', projects)),
  postCartProjectUpdate: route(forward('cartProjectUpdate'), saying('房间数已保存')),
  postOrderList: route(forward('orderList'), saying('查询成功', orderPage)),
  postOrderDetail: route(forward('orderDetail'), saying('查询成功', orderWithHistory)),
  postOrderCreate: route(forward('orderCreate', headerKey), saying('下单成功', order)),
  postOrderUpdate: route(forward('orderUpdate'), saying('订单已更新', order)),
  postOrderDelete: route(forward('orderDelete'), saying('订单已删除')),
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
  postSrv: { ...route(postSrv, presentPerson), presentRefusal: presentSrvRefusal },
};

/** The contract's validator of this operation's JSON body, where it has one. */
export function validatorOf(id: ContractOperationId): Validator | undefined {
  return (validators as unknown as { readonly [id: string]: Validator | undefined })[id];
}

const byPath = new Map<string, ContractOperationId>(
  (Object.keys(CONTRACT_OPERATIONS) as ContractOperationId[]).map((id) => [CONTRACT_OPERATIONS[id].path, id]),
);

export const operationAt = (path: string): ContractOperationId | undefined => byPath.get(path);
