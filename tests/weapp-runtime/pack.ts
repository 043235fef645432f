import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { TmplGroup } from 'glass-easel-template-compiler';

/** A built mini-program as files of one web page: path below the page's address → content. */
export type PackedPage = ReadonlyMap<string, { readonly type: string; readonly content: string | Buffer }>;

const PICTURES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** What WeChat wraps around every script: its module and the globals it sees. Names of the browser are hidden, as in WeChat. */
const SCRIPT_SCOPE = [
  'require,module,exports,wx,App,Page,Component,Behavior,getApp,getCurrentPages,global',
  'window,document,self,localStorage,fetch,XMLHttpRequest',
].join();

interface TemplateProblem {
  readonly isError: boolean;
  readonly message: string;
}

/**
 * Packs the mini-program in `dist` so that a browser can run it on glass-easel.
 * @throws Error naming the file when a template has an error.
 */
export async function packWeapp(dist: string): Promise<PackedPage> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const every = (extension: string) =>
    files
      .filter((file) => file.endsWith(extension))
      .map((file) => [file.slice(0, -extension.length), read(file)] as const);

  const templates = new TmplGroup();
  for (const [name, wxml] of every('.wxml')) {
    // The compiler types its answer as any.
    const problems = (templates.addTmpl(name, wxml) ?? []) as readonly TemplateProblem[];
    const error = problems.find(({ isError }) => isError);
    if (error) throw new Error(`${name}.wxml: ${error.message}`);
  }
  for (const [name, wxs] of every('.wxs')) templates.addScript(name, wxs);

  const scripts = every('.js').map(
    ([name, script]) => `${JSON.stringify(name)}: function (${SCRIPT_SCOPE}) {${script}\n}`,
  );
  const configs = Object.fromEntries(
    every('.json').map(([name, json]) => [name, JSON.parse(json) as unknown]),
  );
  const styles = every('.wxss').map(([, wxss]) => browserCss(wxss));
  const host = await build({
    entryPoints: [path.join(__dirname, 'host/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });

  const page = new Map<string, { type: string; content: string | Buffer }>();
  page.set('', { type: 'text/html', content: html(styles.join('\n')) });
  page.set('program.js', {
    type: 'text/javascript',
    content: `window.program = {
      templates: ${templates.getTmplGenObjectGroups()},
      modules: {${scripts.join(',\n')}},
      configs: ${JSON.stringify(configs)},
    };`,
  });
  page.set('host.js', { type: 'text/javascript', content: host.outputFiles[0]?.text ?? '' });
  for (const file of files) {
    const type = PICTURES[path.extname(file)];
    if (type) page.set(file, { type, content: readFileSync(path.join(dist, file)) });
  }
  return page;
}

/** 750rpx are the screen's width; `page` is the root element's name in WeChat; the tags are renamed as in host/dom.ts. */
function browserCss(wxss: string): string {
  return wxss
    .replace(/(-?[\d.]+)rpx/g, (_rpx, length: string) => `calc(${length} * 100vw / 750)`)
    .replace(/(^|[},\s])page(?=[{,\s])/g, '$1body');
}

const html = (css: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<style>
body { margin: 0 }
wx-view, wx-button, wx-form, wx-label, wx-picker, scroll-view, root-portal, swiper, swiper-item, glass-easel-root, comp { display: block }
wx-text { display: inline }
wx-button { cursor: pointer; text-align: center }
wx-input { height: 1.4em; overflow: hidden }
wx-textarea { width: 300px; height: 150px }
scroll-view[scroll-y] { overflow-y: auto }
scroll-view[scroll-x] { overflow-x: auto }
.wechat-bar { display: flex; gap: 16px; padding: 10px 16px; font: 16px sans-serif; cursor: default }
${css}
</style></head>
<body><script src="program.js"></script><script src="host.js"></script></body></html>`;
