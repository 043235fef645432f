import type { TopEdge } from './types';

/** Undefined where nothing of the place lies over the page: there the safe area says all there is to know. */
export declare function topEdge(): TopEdge | undefined;
