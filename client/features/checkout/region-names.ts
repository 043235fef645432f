import type { Regions } from '../../../domain/regions';
import {
  columnsOf,
  NOTHING_PICKED,
  pickRegion,
  type PickedRegion,
} from '../../shared/ui/region-picker/columns';

const LEVELS = ['province', 'city', 'district'] as const;

/** `浙江省 杭州市 西湖区`; a municipality is said once (北京市 东城区). */
export function namesOf(regions: Regions, picked: PickedRegion): string {
  const names = LEVELS.map((level) => regions[picked[level]] ?? '');
  return names.filter((name, at) => name !== '' && name !== names[at - 1]).join(' ');
}

/** The same way back, as far as the names are known: what WeChat or an older table calls otherwise is picked anew. */
export function pickedOf(regions: Regions, names: string): PickedRegion {
  let picked = NOTHING_PICKED;
  for (const name of names.split(' ')) {
    const open = LEVELS.findIndex((level) => picked[level] === '');
    const found = columnsOf(regions, picked)[open]?.find((region) => region.name === name);
    if (found === undefined) break;
    picked = pickRegion(regions, picked, found.code);
  }
  return picked;
}
