import { ROUTES, type Route } from './routes';

const SEGMENTS: { readonly [placeholder: string]: string } = {
  '{id}': '[A-Za-z0-9_-]{1,64}',
  '{file}': '[A-Za-z0-9_][A-Za-z0-9_.*+=-]{0,254}',
  '{name}': '[a-z][a-z-]{0,63}',
  '*': '.*',
};

const compiled = ROUTES.map((route) => ({ route, regex: toRegex(route.pattern) }));

function toRegex(pattern: string): RegExp {
  const source = pattern
    .split(/(\{[a-z]+\}|\*$)/)
    .map((part) => SEGMENTS[part] ?? part.replace(/[.]/g, '\\$&'))
    .join('');
  return new RegExp(`^${source}$`);
}

/** The first route of the table whose pattern is this path, whatever the method. */
export function matchRoute(path: string): Route | undefined {
  for (const { route, regex } of compiled) if (regex.test(path)) return route;
  return undefined;
}

/** Whether the table lets this method through; an empty list leaves it to the door. */
export function allows(route: Route, method: string): boolean {
  return route.methods.length === 0 || route.methods.includes(method === 'HEAD' ? 'GET' : method);
}

/** The `Allow` header of a route. */
export const allowHeader = (route: Route): string =>
  route.methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');

/** PocketBase knows nothing of our `/pb` prefix. */
export const upstreamPath = (path: string): string => (path.startsWith('/pb/') ? path.slice(3) : path);
