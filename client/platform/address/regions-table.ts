/** Region names: @vant/area-data, MIT License, Copyright (c) Youzan, Chen Jiahan and other contributors. */
import { areaList } from '@vant/area-data';
import type { Regions } from '../../../domain/regions';

export const REGIONS: Regions = {
  ...areaList.province_list,
  ...areaList.city_list,
  ...areaList.county_list,
};
