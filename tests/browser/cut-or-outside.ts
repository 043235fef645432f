import type { Page } from 'playwright-core';

/** What of the page in front sticks out of the window at its side, or cuts its own words: its markup, shortened. */
export const cutOrOutside = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('main')]
    .filter((main) => main.getClientRects().length > 0)
    .slice(-1)
    .flatMap((main) => [...main.querySelectorAll('*')])
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      // What scrolls or is pushed sideways is wider on purpose; of pictures only a part may be shown.
      if (one.closest('.sideways, .swipe-row, .gallery-swipe, .only-read, [aria-hidden=true], svg')) return false;
      const isWider = one.scrollWidth > one.clientWidth + 1;
      // Its picture stands beside it, outside its box and within the line.
      if (one.matches('.cart-row__open')) return false;
      const cut = one.matches('button, .list__line, .field__words, .toast')
        ? isWider || one.scrollHeight > one.clientHeight + 1
        // Tight lines are lower than their letters: only the width can cut these.
        : one.matches('.mend, .notice, .tag, .price, .lamp, .stepper') && isWider;
      return (width > 1 && (right > innerWidth + 1 || left < -1)) || cut;
    })
    .map((one) => one.outerHTML.slice(0, 160))`);
