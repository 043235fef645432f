import { slowable, type Network } from './preview/slow-network';
import type { Storage } from './types';

/** The place's own network; in preview builds one that the developer bar can slow down. */
export function networkOf(own: Network, storage: Storage): Network {
  if (process.env.TARO_APP_STANDIN === '1') return slowable(own, storage);
  return own;
}
