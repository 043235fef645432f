/** A bundle of its own (`regions.js`): only a VM that saves a company with region codes parses these 4,000 names. */
import { areaList } from '@vant/area-data';
import type { Regions } from '../../../domain/regions';

export const REGIONS: Regions = {
  ...areaList.province_list,
  ...areaList.city_list,
  ...areaList.county_list,
};
