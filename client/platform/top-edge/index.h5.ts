import type { TopEdge } from './types';

export const topEdge = (): TopEdge | undefined => undefined;
