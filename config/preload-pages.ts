import path from 'node:path';
import type { Compilation, Compiler } from 'webpack';

interface HtmlTag {
  readonly tagName: string;
  readonly voidTag: boolean;
  readonly attributes: object;
  readonly innerHTML: string;
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

const NAME = 'PreloadPages';

/**
 * Lets index.html ask for the scripts and styles of the page in its address at once. Only the running app would know
 * that it needs them, one round trip later.
 */
export class PreloadPages {
  constructor(
    private readonly sourceRoot: string,
    /** Shown where the address names none. */
    private readonly startPage: string,
  ) {}

  apply(compiler: Compiler): void {
    const html = compiler.options.plugins.find((plugin) => plugin?.constructor.name === 'HtmlWebpackPlugin');
    if (!html) throw new Error(`${NAME}: no HtmlWebpackPlugin`);
    const plugin = html.constructor as unknown as HtmlWebpackPlugin;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      plugin.getHooks(compilation).alterAssetTagGroups.tap(NAME, (data) => {
        data.headTags.unshift({
          tagName: 'script',
          voidTag: false,
          attributes: {},
          innerHTML: preloader(this.filesOfPages(compilation), data.publicPath, this.startPage),
          meta: { plugin: NAME },
        });
        return data;
      });
    });
  }

  /** What is loaded for each page and not with the app. */
  private filesOfPages(compilation: Compilation): Map<string, string[]> {
    const pages = new Map<string, string[]>();
    for (const group of compilation.chunkGroups) {
      const files = group.getFiles().filter((file) => /\.(?:js|css)$/.test(file));
      for (const { module, request } of group.origins) {
        // Other things are loaded late, too; the pages are what the app itself names.
        if (module?.context !== this.sourceRoot) continue;
        pages.set(path.posix.normalize(request.split(path.sep).join('/')), files);
      }
    }
    if (!pages.has(this.startPage)) throw new Error(`${NAME}: nothing is loaded for ${this.startPage}`);
    return pages;
  }
}

/** A classic script for the oldest browser; files are named by their place in one list, since pages share many. */
function preloader(pages: ReadonlyMap<string, string[]>, publicPath: string, startPage: string): string {
  const files = [...new Set([...pages.values()].flat())];
  const places = [...pages].map(([page, own]) => [page, own.map((file) => files.indexOf(file))]);
  return [
    `(function(files,pages){`,
    `var page=location.hash.replace(/^#?\\/?|\\?.*$/g,'')||${JSON.stringify(startPage)};`,
    `if(pages.hasOwnProperty(page))pages[page].forEach(function(place){`,
    `var link=document.createElement('link'),file=files[place];`,
    `link.rel='preload';link.as=/css$/.test(file)?'style':'script';link.href=${JSON.stringify(publicPath)}+file;`,
    `document.head.appendChild(link)})`,
    `})(${JSON.stringify(files)},${JSON.stringify(Object.fromEntries(places))})`,
  ].join('');
}
