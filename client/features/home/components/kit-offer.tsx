import { Text, View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { Price } from '../../../shared/ui/price';
import { Bones } from '../../../shared/ui/skeleton/shapes';
import type { RoomKit } from '../../kits/hooks/use-kits';
import { kitText } from '../../kits/text';
import { homeText as words } from '../text';

interface KitOfferProps {
  /** Undefined while it is not known; null: the shop has none. */
  readonly kit: RoomKit | null | undefined;
  readonly onOpen: () => void;
}

/** What the room costs, and the way to fit out many of them. */
export function KitOffer({ kit, onOpen }: KitOfferProps) {
  if (kit === null) return null;
  if (kit === undefined) {
    return (
      <Bones>
        <View className="home-offer">
          <View className="bone home-offer__bone" />
          <View className="bone home-offer__bone home-offer__bone--key" />
        </View>
      </Bones>
    );
  }
  const { perRoomFen, kinds, pieces } = kit.now;
  return (
    <View className="home-offer">
      <View className="home-offer__words">
        <Price fen={perRoomFen} unit={words.room} size="lead" />
        <Text className="home-note figure">{words.kit(kinds, pieces)}</Text>
      </View>
      <Button kind="main" small onTap={onOpen}>
        {kitText.fitOut}
      </Button>
    </View>
  );
}
