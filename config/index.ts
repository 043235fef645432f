import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { version } from '../package.json';
import { LOCAL_SERVER, readClientFlags, type ClientFlags } from './client-flags';
import { PrecompressPlugin } from './precompress-plugin';
import { PreloadPages } from './preload-pages';
import { TERSER } from './terser';

const root = path.resolve(__dirname, '..');
/** Shared code that lives outside `client/` and needs the same compilation. */
const outside = [path.join(root, 'domain'), path.join(root, 'generated')];

const STYLES = {
  /**
   * A px stays a px in both builds. As rpx (WeChat) or rem (H5) everything would grow with the window: text of 33 px and
   * a column without its greatest width on a tablet. Widths give way by flex and grid, text follows `--size-factor`.
   */
  pxtransform: { enable: false },
  './config/icon-masks.js': { enable: true },
};

/** A wrong combination is the builder's to mend: one sentence, without the stack of this file. */
function flagsOrExit(target: string): ClientFlags {
  try {
    return readClientFlags(target, process.env, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** A name that changes with the content may be kept for ever (server/static-files.ts). */
const hashed = (folder: string, ending: string) => `${folder}/[name].[contenthash:8].${ending}`;

export default defineConfig<'webpack5'>(async () => {
  const target = process.env.TARO_ENV ?? 'h5';
  const flags = flagsOrExit(target);
  const production = process.env.NODE_ENV === 'production';
  const outputRoot = process.env.TARO_OUTPUT_ROOT ?? `dist/${target}`;
  return {
    projectName: 'bai-mini-program',
    date: '2026-4-8',
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    sourceRoot: 'client',
    outputRoot,
    // Read at start even where nothing is converted.
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    plugins: [path.join(__dirname, 'templates.ts')],
    terser: TERSER,
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
      // React writes no HTML, and Taro's reader of it would be a tenth of its runtime.
      runtime: { enableInnerHTML: false },
      postcss: STYLES,
    },
    h5: {
      compile: { include: outside },
      // Relative, so that it can lie in any folder; webpack's own server can only serve from the root.
      publicPath: production ? './' : '/',
      router: { mode: 'hash' },
      ...(production && {
        output: { filename: hashed('js', 'js'), chunkFilename: hashed('chunk', 'js') },
        miniCssExtractPluginOption: { filename: hashed('css', 'css'), chunkFilename: hashed('css', 'css') },
        imageUrlLoaderOption: { name: 'static/images/[name].[contenthash:8][ext]' },
      }),
      postcss: STYLES,
      // `npm run dev:h5` beside `npm start`: the page asks its own origin. Fast refresh would need a package more, a reload
      // of the page does.
      devServer: { hot: false, proxy: [{ context: ['/pb', '/api', '/__dev'], target: LOCAL_SERVER }] },
      webpackChain(chain) {
        // The kit's looks are one file, whichever pages ask for a part of them: repeated, they would contradict each other.
        const looks = { name: 'looks', test: /client[\\/]shared[\\/]ui[\\/].+\.css$/, enforce: true };
        chain.optimization.splitChunks({ chunks: 'all', cacheGroups: { looks } });
        if (!production) return;
        chain.plugin('preloadPages').use(PreloadPages, [path.join(root, 'client'), 'pages/index/index']);
        chain.plugin('precompress').use(PrecompressPlugin);
      },
    },
  };
});
