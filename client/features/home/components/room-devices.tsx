import { Text, View } from '@tarojs/components';
import { splitName } from '../../../../domain/product-names';
import { go } from '../../../shared/navigate';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import type { ProductItem } from '../../catalogue/queries';
import { nameAt, PLACES, type DeviceName } from '../scenes';
import { homeText as words } from '../text';

interface RoomDevicesProps {
  readonly devices: readonly DeviceName[];
  readonly named: DeviceName | undefined;
  readonly sold: ReadonlyMap<DeviceName, ProductItem>;
  readonly onName: (device: DeviceName) => void;
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => `left:${x}%;top:${y}%`;

/** A light on each device that acts in the scene; one of them is named, and its name leads to it. */
export function RoomDevices({ devices, named, sold, onName }: RoomDevicesProps) {
  const there = devices.flatMap((device) => {
    const product = sold.get(device);
    return product === undefined ? [] : [{ device, product, what: splitName(product.product_name).what }];
  });
  const told = there.find(({ device }) => device === named) ?? there[0];
  const place = told && nameAt(PLACES[told.device]);
  return (
    <>
      {there.map(({ device, what }) => (
        <View key={device} className="room__spot" style={at(PLACES[device])}>
          <Press
            className="press room__light"
            label={words.spot(words.device[device], what)}
            pressed={device === told?.device}
            onTap={() => onName(device)}
          >
            <View className="room__led" />
          </Press>
        </View>
      ))}
      {told && place && (
        <View
          key={told.device}
          className={place.isBelow ? 'room__name room__name--below' : 'room__name'}
          style={at(place)}
        >
          <Press
            className="press room__way"
            label={words.toProduct(told.what)}
            onTap={() => void go('product', { id: told.product.product_id })}
          >
            <View className="room__bubble">
              <View className="room__dot" />
              <Text>{told.what}</Text>
              <Icon name="right" size="xs" />
            </View>
          </Press>
        </View>
      )}
    </>
  );
}
