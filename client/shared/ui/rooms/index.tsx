import { Text, View } from '@tarojs/components';
import { withThousands } from '../../../../domain/money';
import { Stepper } from '../stepper';
import { uiText } from '../text';

interface RoomsProps {
  readonly pieces: number;
  readonly rooms: number;
  /** Of the pieces: 个, 套. */
  readonly unit: string;
  readonly onPieces: (pieces: number) => void;
  readonly onRooms: (rooms: number) => void;
}

/** How a project counts: pieces in a room, times rooms. */
export function Rooms({ pieces, rooms, unit, onPieces, onRooms }: RoomsProps) {
  return (
    <View className="rooms">
      <View className="rooms__cell">
        <Text className="rooms__name">{uiText.perRoom}</Text>
        <Stepper count={pieces} unit={unit} label={uiText.perRoom} onCount={onPieces} />
      </View>
      <View className="rooms__cell rooms__cell--times">
        <Text className="rooms__name">{uiText.rooms}</Text>
        <Stepper count={rooms} unit={uiText.room} label={uiText.rooms} onCount={onRooms} />
      </View>
      <View className="rooms__cell rooms__cell--sum">
        <Text className="rooms__name">{uiText.together}</Text>
        <Text className="rooms__sum">{withThousands(pieces * rooms)}</Text>
      </View>
    </View>
  );
}
