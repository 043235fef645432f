import { mkdirSync } from 'node:fs';

import { launchBrowser } from '../../tests/browser/chromium';
import { startRig } from '../../tests/stack/rig';

/** `npm run screenshots`: the pictures of the README, taken from the running product so that they stay true. */
const FOLDER = 'docs/pictures';

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const rig = await startRig();
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      viewport: { width: 375, height: 720 },
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    await page.goto(rig.stack.url);
    await page.getByText('退出登录', { exact: true }).waitFor();
    await page.screenshot({ path: `${FOLDER}/home.png` });
    console.log(`${FOLDER}/home.png`);
  } finally {
    await browser.close();
    await rig.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
