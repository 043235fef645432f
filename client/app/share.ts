import { useShareAppMessage } from '@tarojs/taro';
import { addressOf } from '../shared/navigate';
import { appText } from '../shared/text';

/** Copied there by config/index.ts; WeChat wants 5:4. */
const PICTURE = '/assets/share.png';

/**
 * What a page shares unless it has something better: the start page, so that nobody lands on a screen that belongs to
 * the person who shared it.
 */
export const shareCard = { title: appText.shareTitle, path: addressOf('start'), imageUrl: PICTURE } as const;

/** Shares `shareCard`. The page's config needs `enableShareAppMessage: true`. */
export function useShareDefaults(): void {
  useShareAppMessage(() => shareCard);
}
