import Taro from '@tarojs/taro';

const SHADE = 'taro_page_shade';

/** A little longer than Taro lets a page slide away. */
const SLIDE_MS = 450;

let leftAt = Number.NEGATIVE_INFINITY;

/**
 * Taro's router hides a page a moment after another has slid over it, and forgets to let that be when the person goes
 * back within that moment to a page of the tab bar: the page would stay blank.
 */
export function keepFrontPageSeen(): void {
  window.addEventListener('popstate', () => {
    leftAt = performance.now();
  });
  new MutationObserver((changes) => {
    const front = (Taro.getCurrentInstance().page as { path?: string } | null)?.path;
    for (const { target } of changes) {
      const { id, classList } = target as Element;
      if (!classList.contains(SHADE)) continue;
      if (id === front) classList.remove(SHADE);
      else setTimeout(showSomePage, SLIDE_MS);
    }
  }).observe(document.body, { attributes: true, attributeFilter: ['class'], subtree: true });
}

/** Somebody may go back before the page that is left is known as left: then every page would be in the shade. */
function showSomePage(): void {
  const pages = Array.from(document.querySelectorAll('.taro_page'));
  if (pages.every((one) => one.getClientRects().length === 0)) pages.at(-1)?.classList.remove(SHADE);
}

/** Taro's router loses a page that is opened while the one before still slides away. */
export async function pageHasLeft(): Promise<void> {
  const rest = leftAt + SLIDE_MS - performance.now();
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
}
