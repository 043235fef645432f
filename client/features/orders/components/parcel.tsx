import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import type { Tracking } from '../../../../domain/delivery';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { toast } from '../../../shared/ui/toast';
import { inFours } from '../numbers';
import { actionText, orderText } from '../text';
import './parcel.css';

/** Who carries it and under which number: read in fours, copied as it is. */
export function Parcel({ parcel: { carrier, number } }: { readonly parcel: Tracking }) {
  async function copy() {
    const isCopied = await platform.copy(number);
    toast(isCopied ? orderText.parcelCopied : text.copyFailed);
  }
  return (
    <View className="parcel">
      <View className="parcel__sign">
        <Icon name="truck" />
      </View>
      <View className="parcel__words">
        <Text className="parcel__carrier">{carrier}</Text>
        <Text className="parcel__number" userSelect>
          {inFours(number)}
        </Text>
      </View>
      <Button kind="soft" small onTap={() => void copy()}>
        {actionText.copyParcel}
      </Button>
    </View>
  );
}
