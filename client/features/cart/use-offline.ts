import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { platform } from '../../platform';
import type { Failure } from '../../shared/api/failure';

const lost = createStore<boolean>(() => false);

/** Follows the device's network; once, when the client starts. */
export function startOffline(): void {
  void platform.connection.isLost().then((isLost) => lost.setState(isLost, true));
  platform.connection.onChange((isThere) => lost.setState(!isThere, true));
}

/** Whether nothing can be changed at the server now: no network, or the last question found none. */
export function useOffline(failure: Failure | undefined): boolean {
  const isLost = useStore(lost);
  return isLost || failure?.code === 'NETWORK' || failure?.code === 'TIMEOUT';
}
