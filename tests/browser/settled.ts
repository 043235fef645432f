import type { Page } from 'playwright-core';

/** Long after every transition: then something is wrong, and the test that looks next will say what. */
const LATEST_MS = 5_000;

/**
 * Waits until the page in front has slid in and nothing finite moves any more: before that there is nothing to look at.
 * In one evaluation, because the product's content policy forbids what Playwright's own polling needs.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const end = performance.now() + ${LATEST_MS};
    const look = () => {
      const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0);
      const isThere = shown.at(-1)?.getBoundingClientRect().left === 0;
      const isMoving = document.getAnimations().some(
        (one) => one.playState === 'running' && Number.isFinite(one.effect?.getComputedTiming().endTime),
      );
      if ((isThere && !isMoving) || performance.now() > end) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);
}
