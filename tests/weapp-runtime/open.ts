import type { Browser, Page } from 'playwright-core';
import type { Bridge, BridgeAnswer, CloudAnswer } from './host/program';
import { packWeapp } from './pack';

/** Only a name: every request to it is answered from memory. */
const ORIGIN = 'http://weapp.local/';

export interface WeappOptions {
  /** Folder of the build, e.g. dist/weapp. */
  readonly dist: string;
  /** Address of the running stack; the host part of the program's own requests is replaced by it. */
  readonly stackUrl: string;
  /** Whom WeChat would say is holding the phone. */
  readonly user: string;
  readonly colorScheme?: 'light' | 'dark';
}

export interface OpenWeapp {
  readonly page: Page;
  /** Errors nobody caught and console errors, in order. */
  readonly errors: readonly string[];
  /** What went through `wx`, in order: the paths requested, `login`, `cloud:<function>`. */
  readonly traffic: readonly string[];
}

/** Starts the mini-program in a fresh browser context and shows its first page. */
export async function openWeapp(browser: Browser, options: WeappOptions): Promise<OpenWeapp> {
  const packed = await packWeapp(options.dist);
  const context = await browser.newContext({
    viewport: { width: 375, height: 760 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const traffic: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  const bridge = stackBridge(options);
  await page.exposeFunction('bridge', (name: keyof Bridge, args: readonly unknown[]) => {
    traffic.push(
      name === 'request'
        ? pathOf(String(args[0]))
        : name === 'callFunction'
          ? `cloud:${String(args[0])}`
          : name,
    );
    // Each name comes with its own arguments; a tuple of a union cannot say so.
    return (bridge[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  });
  await page.route(`${ORIGIN}**`, async (route) => {
    const file = packed.get(decodeURIComponent(new URL(route.request().url()).pathname.slice(1)));
    if (file === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: `${file.type}; charset=utf-8`, body: file.content });
  });
  await page.goto(ORIGIN);
  return { page, errors, traffic };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** WeChat's part, played by the local stand-in of the running stack. */
function stackBridge({ stackUrl, user }: WeappOptions): Bridge {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(stackUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    async request(url, method, headers, body): Promise<BridgeAnswer> {
      const response = await fetch(stackUrl + pathOf(url), {
        method,
        headers,
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      });
      return {
        statusCode: response.status,
        header: Object.fromEntries(response.headers),
        text: await response.text(),
      };
    },
    async login() {
      const answer = (await (await post('/__dev/wechat/login-code', { user })).json()) as { code: string };
      return answer.code;
    },
    async callFunction(name, event) {
      const response = await post(`/__dev/cloud/call/${name}`, event, { 'x-dev-user': user });
      return (await response.json()) as CloudAnswer;
    },
  };
}
