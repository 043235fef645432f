import type { Regions } from '../../../domain/regions';
import { REGIONS } from './regions-table';

/** WeChat loads no single files: they lie in the package of the page that asks. */
export const loadRegions = (): Promise<Regions> => Promise.resolve(REGIONS);
