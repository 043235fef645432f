import { useState } from 'react';
import { Text } from '@tarojs/components';
import type { Regions } from '../../../../domain/regions';
import { loadRegions } from '../../../platform/address/regions';
import { FieldFrame } from '../../../shared/ui/field/frame';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import { RegionPicker } from '../../../shared/ui/region-picker';
import { toast } from '../../../shared/ui/toast';
import { namesOf, pickedOf } from '../region-names';
import { checkoutText } from '../text';

interface RegionFieldProps {
  /** 浙江省 杭州市 西湖区. */
  readonly value: string;
  readonly error?: string;
  readonly disabled?: boolean;
  readonly onPick: (region: string) => void;
}

const words = checkoutText.delivery;

/** Province, city and district: picked, because nobody types them alike. The table is fetched by the first tap. */
export function RegionField({ value, error, disabled, onPick }: RegionFieldProps) {
  const [regions, setRegions] = useState<Regions>();
  const shown = value || words.regionNone;

  async function open() {
    try {
      setRegions(await loadRegions());
    } catch {
      toast(words.regionLost, 'danger');
    }
  }

  return (
    <>
      <FieldFrame label={words.region} value={value} error={error}>
        <Press
          className="press field__input delivery-sheet__region"
          label={`${words.region}：${shown}`}
          disabled={disabled}
          onTap={() => void open()}
        >
          <Text className={value === '' ? 'delivery-sheet__none' : ''}>{shown}</Text>
          <Icon name="right" size="s" />
        </Press>
      </FieldFrame>
      {regions !== undefined && (
        <RegionPicker
          open
          regions={regions}
          picked={pickedOf(regions, value)}
          onPick={(picked) => {
            onPick(namesOf(regions, picked));
            setRegions(undefined);
          }}
          onClose={() => setRegions(undefined)}
        />
      )}
    </>
  );
}
