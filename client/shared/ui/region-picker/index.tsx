import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import type { Regions } from '../../../../domain/regions';
import { Press } from '../press';
import { Sheet } from '../sheet';
import { uiText } from '../text';
import { columnsOf, isWhole, NOTHING_PICKED, pickRegion, type PickedRegion } from './columns';

interface RegionPickerProps {
  readonly open: boolean;
  /** GB/T 2260: a table of codes and names, brought by who opens it. */
  readonly regions: Regions;
  readonly picked?: PickedRegion;
  /** Told once, with the last level. */
  readonly onPick: (picked: PickedRegion) => void;
  readonly onClose: () => void;
}

const HEADS = [uiText.province, uiText.city, uiText.district] as const;
const LEVELS = ['province', 'city', 'district'] as const;

/** Province, city and district beside each other; the last tap closes it. */
export function RegionPicker({ open, ...picker }: RegionPickerProps) {
  return open ? <OpenPicker {...picker} /> : null;
}

/** Mounted while open: what was picked and not finished is forgotten with it. */
function OpenPicker({ regions, picked = NOTHING_PICKED, onPick, onClose }: Omit<RegionPickerProps, 'open'>) {
  const [draft, setDraft] = useState(picked);

  function choose(code: string) {
    const next = pickRegion(regions, draft, code);
    setDraft(next);
    if (isWhole(regions, next)) onPick(next);
  }

  return (
    <Sheet open title={uiText.pickRegion} onClose={onClose}>
      <View className="regions">
        {columnsOf(regions, draft).map((column, at) => {
          const level = LEVELS[at] ?? 'district';
          return (
            <View key={level} className="regions__column" role="radiogroup" aria-label={HEADS[at]}>
              {column.map(({ code, name }) => (
                <Press
                  key={code}
                  className={draft[level] === code ? 'press region region--on' : 'press region'}
                  role="radio"
                  checked={draft[level] === code}
                  onTap={() => choose(code)}
                >
                  <Text>{name}</Text>
                </Press>
              ))}
            </View>
          );
        })}
      </View>
    </Sheet>
  );
}
