import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { CONTRACT_OPERATIONS } from '../../generated/contract/operations';
import { SERVICE_ROUTES, servicePath, type ServiceRoute } from '../../shared/service-routes';

/** An operation has one name: `postCartList` of the contract, `cartList` of the database, `cart-list` on the wire. */
const stemOf = (operationId: string): string => {
  const stem = operationId.replace(/^(post|hooks)/, '');
  return stem.charAt(0).toLowerCase() + stem.slice(1);
};
const stems = new Set(Object.keys(CONTRACT_OPERATIONS).map(stemOf));

/** Asks nothing of the database. */
const WITHOUT_DATABASE = ['systemTestHelloworld'];
/** Is asked by operations, and is none: who the caller is. */
const NO_OPERATION = ['whoIs'];

it('knows a service route for each operation that needs the database, and no other', () => {
  const routes = Object.keys(SERVICE_ROUTES).filter((route) => !NO_OPERATION.includes(route));
  expect(routes.sort()).toEqual([...stems].filter((stem) => !WITHOUT_DATABASE.includes(stem)).sort());
});

const HOOKS = join(__dirname, '../../pocketbase/hooks/service');

it.each(Object.keys(SERVICE_ROUTES) as ServiceRoute[])(
  '%s is a file of the hooks under its name',
  (route) => {
    const name = servicePath(route).split('/').at(-1);
    expect(readFileSync(join(HOOKS, `${name}.ts`), 'utf8')).toMatch(new RegExp(`export const ${route}\\b`));
  },
);

it('has a file only for operations in which something is decided', () => {
  const files = readdirSync(join(__dirname, 'operations')).map((file) => file.replace('.ts', ''));
  const named = files.filter((file) => Object.hasOwn(CONTRACT_OPERATIONS, file));
  const source = readFileSync(join(__dirname, 'routes.ts'), 'utf8');
  expect(files.filter((file) => !named.includes(file))).toEqual(['openid-by-code']);
  for (const id of named) expect(source).not.toContain(`forward('${stemOf(id)}')`);
});
