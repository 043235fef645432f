import type { GeneralBackendElement } from 'glass-easel';
import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter';
import { bridge, type AppConfig, type Program } from './program';

type PageInstance = Record<string, unknown> & {
  onLoad?(query: object): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
};

interface OpenPage {
  readonly instance: PageInstance;
  readonly root: Root;
  readonly element: HTMLElement;
}

/** WeChat opens no eleventh page. */
const MOST_PAGES = 10;

/** Every page of the program, those of subpackages included. */
export function pageNamesOf({ pages, subPackages, subpackages }: AppConfig): string[] {
  const below = (subPackages ?? subpackages ?? []).flatMap(({ root, pages: names }) =>
    names.map((name) => `${root.replace(/\/$/, '')}/${name}`),
  );
  return [...pages, ...below];
}

/** glass-easel declares of the DOM only what it uses, in its own words. */
const backendOf = (element: HTMLElement) => element as unknown as GeneralBackendElement;

export const routeOf = (url: string): string => url.replace(/^\//, '').split('?')[0] ?? '';

/** WeChat hands the values over as they stand in the address. */
export const queryOf = (url: string): Record<string, string> =>
  Object.fromEntries(
    (url.split('?')[1] ?? '')
      .split('&')
      .filter((part) => part !== '')
      .map((part) => part.split('=') as [string, string]),
  );

/** Taro has nothing else to say to a page: all that it draws goes through here. */
function counted(instance: PageInstance): (data: object, done?: () => void) => void {
  const setData = instance['setData'] as (data: object, done?: () => void) => void;
  return (data, done) => {
    window.sent.push(JSON.stringify(data).length);
    setData.call(instance, data, done);
  };
}

/** The stack of open pages; the last one is seen. Above each page stands WeChat's own bar: the way back and the title. */
export class PageStack {
  private readonly open: OpenPage[] = [];
  /** Pages of tabs that are not seen, by their routes. */
  private readonly asleep = new Map<string, OpenPage>();
  private readonly known: ReadonlySet<string>;
  private readonly tabs: ReadonlySet<string>;
  private readonly first: string;
  private readonly packages: readonly string[];
  private readonly downloaded = new Set<string>();

  constructor(
    private readonly backend: AssociatedBackend,
    private readonly codeSpace: CodeSpace,
    private readonly configs: Program['configs'],
  ) {
    this.known = new Set(pageNamesOf(configs.app));
    this.first = configs.app.pages[0] ?? '';
    this.packages = (configs.app.subPackages ?? configs.app.subpackages ?? []).map(
      ({ root }) => `${root.replace(/\/$/, '')}/`,
    );
    this.tabs = new Set((configs.app.tabBar?.list ?? []).map(({ pagePath }) => pagePath));
  }

  instances = (): PageInstance[] => this.open.map(({ instance }) => instance);

  async push(url: string): Promise<void> {
    this.check(url, false);
    await this.download(url);
    if (this.open.length >= MOST_PAGES) throw new Error(`webview count limit exceed ${MOST_PAGES}`);
    this.hideTop();
    this.show(url);
  }

  async replaceTop(url: string): Promise<void> {
    this.check(url, false);
    await this.download(url);
    this.pop();
    this.show(url);
  }

  /** As in WeChat the pages of tabs live on while another is seen; everything above the first page closes. */
  switchTab(url: string): void {
    this.check(url, true);
    const route = routeOf(url);
    if (this.open.at(-1)?.instance.route === route) return;
    while (this.open.length > 1) this.pop();
    const below = this.open.at(-1);
    if (below !== undefined && this.tabs.has(String(below.instance.route))) {
      this.hideTop();
      this.asleep.set(String(below.instance.route), below);
      this.open.pop();
    } else this.pop();
    const awake = this.asleep.get(route);
    if (awake === undefined) return this.show(url);
    this.asleep.delete(route);
    this.open.push(awake);
    this.showTop();
  }

  async replaceAll(url: string): Promise<void> {
    if (!this.known.has(routeOf(url))) throw new Error(`page "${routeOf(url)}" is not found`);
    await this.download(url);
    this.open.push(...this.asleep.values());
    this.asleep.clear();
    while (this.open.length > 0) this.pop();
    this.show(url);
  }

  back(delta = 1): void {
    if (this.open.length < 2) throw new Error('cannot navigate back at first page');
    for (let step = 0; step < delta && this.open.length > 1; step += 1) this.pop();
    this.showTop();
  }

  setTitle(title: string): void {
    const bar = this.open.at(-1)?.element.querySelector('.wechat-bar b');
    if (bar) bar.textContent = title;
  }

  /** A sub-package comes to the device with the first of its pages. */
  private async download(url: string): Promise<void> {
    const root = this.packages.find((one) => routeOf(url).startsWith(one));
    if (root === undefined || this.downloaded.has(root)) return;
    await bridge.downloadPackage(root).catch(() => {
      throw new Error('loadSubpackage:fail');
    });
    this.downloaded.add(root);
  }

  private check(url: string, isTab: boolean): void {
    const route = routeOf(url);
    if (!this.known.has(route)) throw new Error(`page "${route}" is not found`);
    if (this.tabs.has(route) !== isTab) {
      throw new Error(isTab ? 'can not switch to no-tabBar page' : 'can not navigateTo a tabbar page');
    }
  }

  private show(url: string): void {
    const route = routeOf(url);
    const root = this.backend.createRoot('glass-easel-root', this.codeSpace, route);
    const element = document.createElement('div');
    const placeholder = document.createElement('span');
    element.append(this.bar(route), placeholder);
    document.body.append(element);
    // glass-easel types its elements by every backend it knows; this one is the DOM's.
    const instance = root.get() as unknown as PageInstance;
    const options = queryOf(url);
    Object.assign(instance, { route, options, setData: counted(instance) });
    this.open.push({ instance, root, element });
    root.attach(backendOf(element), backendOf(placeholder));
    instance.onLoad?.(options);
    instance.onShow?.();
    instance.onReady?.();
  }

  private bar(route: string): HTMLElement {
    const bar = document.createElement('header');
    bar.className = 'wechat-bar';
    if (this.open.length > 0) {
      const back = document.createElement('a');
      back.setAttribute('role', 'link');
      back.textContent = '‹ 返回';
      back.addEventListener('click', () => this.back());
      bar.append(back);
    } else if (!this.tabs.has(route)) {
      // WeChat's own button on a page that a card opened by itself.
      const home = document.createElement('a');
      home.setAttribute('role', 'link');
      home.textContent = '首页';
      home.addEventListener('click', () => void this.replaceAll(this.first));
      bar.append(home);
    }
    const title = document.createElement('b');
    const own = this.configs[route]?.['navigationBarTitleText'];
    title.textContent = String(own ?? this.configs.app.window?.navigationBarTitleText ?? '');
    bar.append(title);
    return bar;
  }

  private hideTop(): void {
    const top = this.open.at(-1);
    if (!top) return;
    top.instance.onHide?.();
    top.element.style.display = 'none';
  }

  private showTop(): void {
    const top = this.open.at(-1);
    if (!top) return;
    top.element.style.display = '';
    top.instance.onShow?.();
  }

  private pop(): void {
    const top = this.open.pop();
    if (!top) return;
    top.instance.onUnload?.();
    top.root.release();
    top.element.remove();
  }
}
