import { playable, type Network } from './preview/played-network';
import type { Storage } from './types';

/** The place's own network; in preview builds one that the developer tools can spoil. */
export function networkOf(own: Network, storage: Storage): Network {
  if (process.env.TARO_APP_STANDIN === '1') return playable(own, storage);
  return own;
}
