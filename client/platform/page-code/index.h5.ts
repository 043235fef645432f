interface Route {
  readonly path: string;
  /** Taro's: the page's chunk on its way, then what the router goes on with. */
  readonly load: () => readonly [Promise<unknown>, ...unknown[]];
}

declare global {
  interface Window {
    /** Taro's own table of pages. */
    readonly __taroAppConfig?: { readonly routes?: readonly Route[] };
  }
}

/** Taro's router changes the address first and asks for the chunk then: where that fails it leaves a dead entry behind. */
export async function loadPageCode(path: string): Promise<void> {
  const route = window.__taroAppConfig?.routes?.find((one) => one.path.replace(/^\//, '') === path);
  await route?.load()[0];
}
