import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Dialog } from '../../../shared/ui/dialog';
import { Stepper } from '../../../shared/ui/stepper';
import { changeRooms } from '../actions';
import { cartText as words } from '../text';

interface RoomsDialogProps {
  readonly group: string;
  readonly rooms: number | undefined;
  readonly onClose: () => void;
}

/** How many rooms the hotel has that a project is for. */
export function RoomsDialog({ group, rooms, onClose }: RoomsDialogProps) {
  const [count, setCount] = useState(rooms ?? 1);
  function save() {
    onClose();
    if (count !== rooms) void changeRooms(group, count);
  }
  return (
    <Dialog open title={words.roomsTitle(group)} confirmText={words.save} onConfirm={save} onCancel={onClose}>
      <View className="cart-rooms">
        <Stepper big label={words.roomsLabel} unit={words.room} count={count} onCount={setCount} />
        <Text className="cart-rooms__hint">{words.roomsHint}</Text>
      </View>
    </Dialog>
  );
}
