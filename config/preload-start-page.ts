import type { Compilation, Compiler } from 'webpack';

interface HtmlTag {
  readonly tagName: string;
  readonly voidTag: true;
  readonly attributes: { readonly [name: string]: string };
  readonly meta: object;
}

/** As much of html-webpack-plugin, which Taro brings, as is used here. */
interface HtmlWebpackPlugin {
  getHooks(compilation: Compilation): {
    readonly alterAssetTagGroups: {
      tap(name: string, listener: (data: { headTags: HtmlTag[]; publicPath: string }) => unknown): void;
    };
  };
}

const NAME = 'PreloadStartPage';

/**
 * Names the start page's own scripts and styles in index.html. Only the running app would know that it needs them, one
 * round trip later.
 */
export class PreloadStartPage {
  constructor(private readonly page: string) {}

  apply(compiler: Compiler): void {
    const html = compiler.options.plugins.find((plugin) => plugin?.constructor.name === 'HtmlWebpackPlugin');
    if (!html) throw new Error(`${NAME}: no HtmlWebpackPlugin`);
    const { getHooks } = html.constructor as unknown as HtmlWebpackPlugin;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      getHooks(compilation).alterAssetTagGroups.tap(NAME, (data) => {
        data.headTags.push(...this.files(compilation).map((file) => preload(data.publicPath + file)));
        return data;
      });
    });
  }

  /** What is loaded for the page and not with the app. */
  private files(compilation: Compilation): string[] {
    const groups = compilation.chunkGroups.filter(({ origins }) =>
      origins.some(({ request }) => request.split('\\').join('/').endsWith(this.page)),
    );
    const files = groups.flatMap((group) => group.getFiles()).filter((file) => /\.(?:js|css)$/.test(file));
    if (files.length === 0) throw new Error(`${NAME}: nothing is loaded for ${this.page}`);
    return [...new Set(files)];
  }
}

const preload = (href: string): HtmlTag => ({
  tagName: 'link',
  voidTag: true,
  attributes: { rel: 'preload', as: href.endsWith('.css') ? 'style' : 'script', href },
  meta: { plugin: NAME },
});
