/** `deploy/functions.json`, as far as the runtime needs it. */
export interface FunctionManifest {
  /** Seconds. */
  readonly timeout: number;
  /** MB. */
  readonly memorySize: number;
  readonly functions: {
    readonly [name: string]: { readonly env: readonly string[]; readonly openapi: readonly string[] };
  };
}

/** Who calls, as the platform knows it; nothing of it is taken from what the client sent. */
export interface CallerIdentity {
  readonly openid: string;
  readonly appid: string;
  readonly clientIp: string;
}

type Env = { [name: string]: string };

/** Names a function may get beyond its list: where the outside world is, and how long to wait for it, in tests. */
const OPTIONAL = ['WECHAT_API_BASE', 'PUBLIC_URL', 'WECHAT_BUDGET_MS'];
const CLOUD_ENV = 'local';

/**
 * The environment an instance starts with: what the platform gives to every function, and the values that the
 * manifest lists for this one, no more. Throws an Error naming every value that is missing.
 */
export function baseEnv(
  manifest: FunctionManifest,
  name: string,
  values: { readonly [name: string]: string | undefined },
  contextConfig: string,
): Env {
  const listed = manifest.functions[name]?.env ?? [];
  const missing = listed.filter((key) => !values[key]);
  if (missing.length > 0) throw new Error(`云函数 ${name} 缺少环境变量：${missing.join('、')}`);
  const env: Env = {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    // The SDK signs every request; without a pair it ends the process. The local gateway checks no signature.
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_ENV: CLOUD_ENV,
    SCF_NAMESPACE: CLOUD_ENV,
    TCB_CONTEXT_CNFG: contextConfig,
  };
  for (const key of [...listed, ...OPTIONAL]) {
    const value = values[key];
    if (value) env[key] = value;
  }
  return env;
}

/**
 * What the platform sets before a call through its HTTP API (`invokecloudfunction`), which speaks for no user. What the
 * last caller left in the instance stays, so a function that does not look at the source takes one for the other.
 */
export const NO_USER_ENV: Env = { TCB_SOURCE: 'wx_http' };

/** What the platform sets before a call from the mini-program. */
export function identityEnv(identity: CallerIdentity, cloudApiToken: string): Env {
  return {
    // The token has to be listed too: node-sdk 3.17.2 reads only the names that stand here.
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_CLIENTIP,WX_API_TOKEN',
    WX_OPENID: identity.openid,
    WX_APPID: identity.appid,
    WX_CLIENTIP: identity.clientIp,
    WX_API_TOKEN: cloudApiToken,
    TCB_SOURCE: 'wx_client',
  };
}

/** The second argument of `exports.main`. */
export function invocationContext(
  manifest: FunctionManifest,
  name: string,
  requestId: string,
): { [field: string]: unknown } {
  return {
    request_id: requestId,
    function_name: name,
    function_version: '$LATEST',
    memory_limit_in_mb: manifest.memorySize,
    time_limit_in_ms: manifest.timeout * 1000,
    namespace: CLOUD_ENV,
    environ: '',
  };
}
