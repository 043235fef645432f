import type { ServiceCaller } from '../../shared/service-routes';

/**
 * Who is calling. A WeChat caller's openid was vouched for by the platform; a bearer's token is unverified text until
 * the database has looked at it; a guest has shown nothing. There is no other source of identity.
 */
export type Caller =
  | { readonly kind: 'wechat'; readonly openid: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'guest' };

export type KnownCaller = Exclude<Caller, { kind: 'guest' }>;

/** How the database is told for whom a function acts. */
export const actingFor = (caller: KnownCaller): ServiceCaller =>
  caller.kind === 'bearer' ? { token: caller.token } : { openid: caller.openid };
