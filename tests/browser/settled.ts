import type { Page } from 'playwright-core';

/** Waits until the page in front has slid in and nothing finite moves any more: before that there is nothing to look at. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(`(() => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0);
    const inFront = shown.at(-1)?.getBoundingClientRect();
    const moving = document.getAnimations().some(
      (one) => one.playState === 'running' && Number.isFinite(one.effect?.getComputedTiming().endTime),
    );
    return inFront !== undefined && inFront.left === 0 && inFront.top <= 0 && !moving;
  })()`);
}
