import { chromium, type Browser, type Page } from 'playwright-core';

/** `--no-sandbox`: containers run as root; the rest keeps a browser for tests from talking to its maker. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that `npm test` found (CHROME_PATH). */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('CHROME_PATH is not set: npm test finds a browser by itself');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** What tests wait for: long enough for a busy machine, short enough to fail within jest's own limit. */
export const PATIENCE_MS = 15_000;

/**
 * Everything a page complains about, from now on: uncaught errors, console errors and warnings.
 * Warnings count because Taro's H5 only warns when a call of WeChat's that it does not have "succeeds".
 */
export function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return complaints;
}
