import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter';

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

/** The stack of open pages; the last one is seen. */
export class PageStack {
  private readonly open: OpenPage[] = [];

  constructor(
    private readonly backend: AssociatedBackend,
    private readonly codeSpace: CodeSpace,
  ) {}

  instances = (): PageInstance[] => this.open.map(({ instance }) => instance);

  push(url: string): void {
    this.hideTop();
    const [route = '', query = ''] = url.replace(/^\//, '').split('?');
    const root = this.backend.createRoot('glass-easel-root', this.codeSpace, route);
    const element = document.createElement('div');
    const placeholder = document.createElement('span');
    element.append(placeholder);
    document.body.append(element);
    // glass-easel types its elements by every backend it knows; this one is the DOM's.
    const instance = root.get() as unknown as PageInstance;
    const options = Object.fromEntries(new URLSearchParams(query));
    Object.assign(instance, { route, options });
    this.open.push({ instance, root, element });
    root.attach(element as never, placeholder as never);
    instance.onLoad?.(options);
    instance.onShow?.();
    instance.onReady?.();
  }

  back(delta = 1): void {
    for (let step = 0; step < delta && this.open.length > 1; step += 1) this.pop();
    this.showTop();
  }

  replaceTop(url: string): void {
    this.pop();
    this.push(url);
  }

  replaceAll(url: string): void {
    while (this.open.length > 0) this.pop();
    this.push(url);
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
