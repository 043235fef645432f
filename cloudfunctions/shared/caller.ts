/**
 * Who is calling. A WeChat caller's openid was vouched for by the platform; a bearer's token is unverified text until
 * the database has looked at it; a guest has shown nothing. No other source of identity exists (design section 3).
 */
export type Caller =
  | { readonly kind: 'wechat'; readonly openid: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'guest' };

export type KnownCaller = Exclude<Caller, { kind: 'guest' }>;
