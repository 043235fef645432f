import path from 'node:path';

/** The project's root folder: every path of the contract's tools starts here, whatever the working directory is. */
export const ROOT = path.resolve(__dirname, '../..');

export const OUTPUT = path.join(ROOT, 'generated/contract');

/**
 * The documents of the contract. `name` is the bundled file's name, `types` the name of its type declarations,
 * `title` what the API page calls it.
 */
export const DOCUMENTS = [
  { name: 'openapi-wx', source: 'openapi-wx.yaml', types: 'api', title: '小程序接口' },
  { name: 'hooks-api', source: 'openapi-wx/hooks-api.yaml', types: 'hooks-api', title: '较早的 hooks 接口' },
  {
    name: 'mini-program-auth',
    source: 'openapi-wx/mini-program-auth.yaml',
    types: 'mini-program-auth',
    title: '小程序授权接口',
  },
] as const;

export type ContractDocument = (typeof DOCUMENTS)[number];
