import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { version } from '../package.json';
import { readClientFlags, type ClientFlags } from './client-flags';

const root = path.resolve(__dirname, '..');
/** Shared code that lives outside `client/` and needs the same compilation. */
const outside = [path.join(root, 'domain'), path.join(root, 'generated')];

/** A wrong combination is the builder's to mend: one sentence, without the stack of this file. */
function flagsOrExit(target: string): ClientFlags {
  try {
    return readClientFlags(target, process.env, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

export default defineConfig<'webpack5'>(async () => {
  const target = process.env.TARO_ENV ?? 'h5';
  const flags = flagsOrExit(target);
  const outputRoot = process.env.TARO_OUTPUT_ROOT ?? `dist/${target}`;
  return {
    projectName: 'bai-mini-program',
    date: '2026-4-8',
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    sourceRoot: 'client',
    outputRoot,
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    plugins: [path.join(__dirname, 'aria-templates.ts')],
    env: {
      TARO_APP_API_BASE: JSON.stringify(flags.apiBase),
      TARO_APP_CLOUD_ENV: JSON.stringify(flags.cloudEnv),
      TARO_APP_STANDIN: JSON.stringify(flags.standIn ? '1' : ''),
      TARO_APP_SERVICE_PHONE: JSON.stringify(flags.servicePhone),
      TARO_APP_VERSION: JSON.stringify(version),
    },
    // WeChat reads the picture of a shared page by its path in the package.
    copy: {
      patterns:
        target === 'weapp' ? [{ from: 'client/assets/share.png', to: `${outputRoot}/assets/share.png` }] : [],
      options: {},
    },
    mini: {
      compile: { include: outside },
      optimizeMainPackage: { enable: true },
      postcss: { pxtransform: { enable: true } },
    },
    h5: {
      compile: { include: outside },
      publicPath: './',
      router: { mode: 'hash' },
      // Real px on H5: a page made of rem would double in size on a desktop screen.
      postcss: { pxtransform: { enable: false } },
      webpackChain(chain) {
        chain.optimization.splitChunks({ chunks: 'all' });
      },
    },
  };
});
