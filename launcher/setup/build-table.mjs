// @ts-check

/** @typedef {'contract' | 'database-types' | 'hooks' | 'demo' | 'functions' | 'server' | 'docs' | 'h5-preview' | 'h5' | 'weapp' | 'weapp-device' | 'weapp-cloud'} BuildName */
/**
 * @typedef {object} Build
 * @property {BuildName} name
 * @property {string} label Chinese, shown while it runs
 * @property {string[]} args for Node
 * @property {Record<string, string>} [env] added to ours
 * @property {string[]} inputs files and folders below the root; their content decides whether the build is stale
 * @property {string[]} outputs files and folders it makes
 * @property {BuildName[]} [needs] builds that must be done before
 * @property {boolean} [asksPocketBase] runs PocketBase itself
 */

/** Node's arguments for one of our TypeScript programs. @param {string} file */
export const typescript = (file) => ['--import', 'tsx', file];
const CONTRACT = ['openapi-wx.yaml', 'openapi-wx'];
const CLIENT = [
  'client',
  'config',
  'babel.config.js',
  'project.config.json',
  'package.json',
  'domain',
  'generated/contract',
];

// What a developer sets for a device build (by `npm run build:weapp`) must not leak into what we serve and test: H5 lives
// on the server's origin, and the tested weapp is the one for the tourist appid.
const NEUTRAL = {
  NODE_ENV: 'production',
  TARO_APP_ID: '',
  TARO_APP_API_BASE: '',
  TARO_APP_CLOUD_ENV: '',
  TARO_APP_STANDIN: '',
};
/** What the tests run as a phone would have it; neither the appid nor the address is anybody's. */
const DEVICE = { TARO_APP_ID: 'wx0123456789abcdef', TARO_APP_API_BASE: 'https://api.bai.test' };
/** Node's arguments for a build of the client. @param {'h5' | 'weapp'} type */
export const taro = (type) => ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', type];

/**
 * Every product of the repository, in the only place that says what it is made of.
 * @type {Build[]}
 */
export const BUILDS = [
  {
    name: 'contract',
    label: '生成接口类型和校验器',
    args: typescript('openapi-wx/tools/generate.ts'),
    inputs: CONTRACT,
    outputs: ['generated/contract'],
  },
  {
    name: 'database-types',
    label: '生成数据库类型',
    args: typescript('pocketbase/tools/generate.ts'),
    inputs: ['pocketbase/schema', 'pocketbase/tools', 'domain'],
    outputs: ['generated/pocketbase'],
    asksPocketBase: true,
  },
  {
    name: 'hooks',
    label: '构建数据库钩子',
    args: typescript('pocketbase/tools/build-hooks.ts'),
    inputs: [
      'pocketbase/hooks',
      'pocketbase/tools',
      'pocketbase/schema',
      'domain',
      'shared',
      'node_modules/@vant/area-data/package.json',
    ],
    outputs: ['dist/pb_hooks'],
    needs: ['database-types'],
  },
  {
    name: 'demo',
    label: '绘制并整理演示数据',
    args: typescript('demo/tools/build.ts'),
    inputs: [
      'demo',
      'pocketbase/hooks',
      'pocketbase/tools',
      'pocketbase/schema',
      'domain',
      'shared',
      'dev/wechat-users.ts',
    ],
    outputs: ['dist/pb_demo'],
    needs: ['database-types'],
  },
  {
    name: 'functions',
    label: '构建云函数',
    args: typescript('cloudfunctions/tools/build.ts'),
    inputs: ['cloudfunctions', 'shared', 'domain', 'generated/contract', 'deploy/functions.json'],
    outputs: ['dist/cloudfunctions'],
    needs: ['contract'],
  },
  {
    name: 'server',
    label: '构建服务器',
    args: typescript('server/tools/build.ts'),
    inputs: [
      'server',
      'dev',
      'deploy/functions.json',
      'cloudfunctions',
      'shared',
      'domain',
      'pocketbase/schema',
      'generated/contract',
    ],
    outputs: ['dist/server'],
    needs: ['contract'],
  },
  {
    name: 'docs',
    label: '构建接口文档页',
    args: typescript('openapi-wx/tools/docs-page.ts'),
    inputs: [...CONTRACT, 'config/precompress.ts'],
    outputs: ['dist/docs'],
    needs: ['contract'],
  },
  {
    name: 'h5-preview',
    label: '构建小程序的浏览器预览',
    args: taro('h5'),
    env: { ...NEUTRAL, TARO_APP_STANDIN: '1', TARO_OUTPUT_ROOT: 'dist/h5-preview' },
    inputs: CLIENT,
    outputs: ['dist/h5-preview'],
    needs: ['contract'],
  },
  {
    name: 'h5',
    label: '构建 H5',
    args: taro('h5'),
    env: { ...NEUTRAL, TARO_OUTPUT_ROOT: 'dist/h5' },
    inputs: CLIENT,
    outputs: ['dist/h5'],
    needs: ['contract'],
  },
  {
    name: 'weapp',
    label: '构建微信小程序',
    args: taro('weapp'),
    env: { ...NEUTRAL, TARO_OUTPUT_ROOT: 'dist/weapp' },
    inputs: CLIENT,
    outputs: ['dist/weapp'],
    needs: ['contract'],
  },
  {
    name: 'weapp-device',
    label: '构建微信小程序（正式 AppID，HTTPS）',
    args: taro('weapp'),
    env: { ...NEUTRAL, ...DEVICE, TARO_OUTPUT_ROOT: 'dist/weapp-device' },
    inputs: CLIENT,
    outputs: ['dist/weapp-device'],
    needs: ['contract'],
  },
  {
    name: 'weapp-cloud',
    label: '构建微信小程序（正式 AppID，云开发）',
    args: taro('weapp'),
    env: {
      ...NEUTRAL,
      ...DEVICE,
      TARO_APP_CLOUD_ENV: 'cloud-in-tests',
      TARO_OUTPUT_ROOT: 'dist/weapp-cloud',
    },
    inputs: CLIENT,
    outputs: ['dist/weapp-cloud'],
    needs: ['contract'],
  },
];

/** @param {BuildName} name */
export function buildNamed(name) {
  const found = BUILDS.find((build) => build.name === name);
  if (!found) throw new Error(`no build is called ${name}`);
  return found;
}

/**
 * The named builds and all that they need, in the order of the table.
 * @param {readonly BuildName[]} names
 * @returns {Build[]}
 */
export function withNeeds(names) {
  const wanted = new Set(names);
  // A set also visits what is added to it meanwhile.
  for (const name of wanted) for (const need of buildNamed(name).needs ?? []) wanted.add(need);
  return BUILDS.filter(({ name }) => wanted.has(name));
}
