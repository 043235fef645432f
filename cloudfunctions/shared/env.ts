/**
 * Reads the named variables of a function's environment. A missing one stops the function from loading, and the
 * message names every variable that is missing at once.
 */
export function requireEnv<const Name extends string>(names: readonly Name[]): { [name in Name]: string } {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) {
    throw new Error(`缺少环境变量：${missing.join('、')}。请在云开发控制台的云函数配置里设置后重新部署。`);
  }
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as { [name in Name]: string };
}

/** Origin in links to files: `PUBLIC_URL`, or the server before the database's own path. */
export const publicUrl = (pbUrl: string): string => process.env.PUBLIC_URL ?? pbUrl.replace(/\/pb\/?$/, '');

/** Another budget for WeChat than the product's, in ms, for tests of what happens when it is used up. */
export const wechatBudget = (): number | undefined => Number(process.env.WECHAT_BUDGET_MS) || undefined;
