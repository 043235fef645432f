import type { Regions } from '../../../domain/regions';

/** A file of its own: only whoever types an address downloads these 4,000 names. */
export const loadRegions = async (): Promise<Regions> => (await import('./regions-table')).REGIONS;
