import Taro from '@tarojs/taro';

const SHADE = 'taro_page_shade';

/**
 * Taro's router hides a page a moment after another has slid over it, and forgets to let that be when the person goes
 * back within that moment to a page of the tab bar: the page would stay blank.
 */
export function keepFrontPageSeen(): void {
  new MutationObserver((changes) => {
    const front = (Taro.getCurrentInstance().page as { path?: string } | null)?.path;
    for (const { target } of changes) {
      const { id, classList } = target as Element;
      if (classList.contains(SHADE) && id === front) classList.remove(SHADE);
    }
  }).observe(document.body, { attributes: true, attributeFilter: ['class'], subtree: true });
}
