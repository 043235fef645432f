import type { Regions } from '../../../domain/regions';

/** GB/T 2260: China's provinces, cities and districts. Rejects where they must be fetched and cannot be had now. */
export declare function loadRegions(): Promise<Regions>;
