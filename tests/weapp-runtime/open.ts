import type { Browser, Page, Route } from 'playwright-core';
import { deviceBridge, pathOf, type Device, type DeviceFiles } from './device';
import type { Bridge } from './host/program';
import { packWeapp, type PackedPage } from './pack';

/** Only a name: every request to it is answered from memory. */
const ORIGIN = 'http://weapp.local';

export interface WeappOptions {
  /** Folder of the build, e.g. dist/weapp. */
  readonly dist: string;
  /** Address of the running stack; the host part of the program's own requests is replaced by it. */
  readonly stackUrl: string;
  /** Whom WeChat would say is holding the phone. */
  readonly user: string;
  /** The rest of the phone; by default a person who has consented and has neither a number nor a picture. */
  readonly device?: Partial<Device>;
  /** The address of a shared card that was tapped; the first page without one. */
  readonly launch?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenWeapp {
  readonly page: Page;
  readonly device: Device;
  /** Errors nobody caught and console errors, in order. */
  readonly errors: readonly string[];
  /**
   * What went through `wx`, in order: the paths requested, `login`, `cloud:<function>`, `upload:<path>`, and what only
   * a person would notice, such as `makePhoneCall:<number>`.
   */
  readonly traffic: readonly string[];
}

/** A build does not change while tests run. */
const packs = new Map<string, Promise<PackedPage>>();

function packed(dist: string): Promise<PackedPage> {
  const pack = packs.get(dist) ?? packWeapp(dist);
  packs.set(dist, pack);
  return pack;
}

/** Starts the mini-program in a fresh browser context and shows its first page. */
export async function openWeapp(browser: Browser, options: WeappOptions): Promise<OpenWeapp> {
  const { stackUrl } = options;
  const pack = await packed(options.dist);
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 375, height: 760 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const traffic: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  const device: Device = {
    user: options.user,
    phone: 'denied',
    picture: undefined,
    hasConsented: true,
    nextCodeIsSpent: false,
    isOffline: false,
    network: () => undefined,
    packages: () => undefined,
    uploadNearlyDone: () => undefined,
    ...options.device,
  };
  const files: DeviceFiles = new Map();
  const bridge = deviceBridge({
    stackUrl,
    device,
    files,
    onProgress: (...progress) => {
      // The page may be gone before the last part of an upload is.
      page
        .evaluate((told) => window.host.uploadProgress(...(told as [number, number, number])), progress)
        .catch(() => undefined);
    },
  });
  await page.exposeFunction('bridge', (name: keyof Bridge, args: readonly unknown[]) => {
    const line = trafficLine(name, args);
    if (line !== undefined) traffic.push(line);
    // Each name comes with its own arguments; a tuple of a union cannot say so.
    return (bridge[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return fromStack(route, stackUrl);
    const name = decodeURIComponent(url.pathname.slice(1));
    const file = pack.get(name);
    if (file) return route.fulfill({ contentType: `${file.type}; charset=utf-8`, body: file.content });
    const temporary = files.get(name);
    return temporary ? route.fulfill({ body: temporary }) : route.fulfill({ status: 404 });
  });
  await page.goto(
    `${ORIGIN}/${options.launch === undefined ? '' : `?launch=${encodeURIComponent(options.launch)}`}`,
  );
  return { page, device, errors, traffic };
}

function trafficLine(name: keyof Bridge, args: readonly unknown[]): string | undefined {
  if (name === 'request') return pathOf(String(args[0]));
  if (name === 'callFunction') return `cloud:${String(args[0])}`;
  if (name === 'upload') return `upload:${pathOf((args[1] as { url: string }).url)}`;
  if (name === 'did') return String(args[0]);
  return name === 'login' ? name : undefined;
}

/** Pictures that the program shows from the server. */
async function fromStack(route: Route, stackUrl: string): Promise<void> {
  if (!route.request().url().startsWith('http')) return route.continue();
  const response = await fetch(stackUrl + pathOf(route.request().url()));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
