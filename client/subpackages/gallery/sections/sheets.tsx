import { useState } from 'react';
import { View } from '@tarojs/components';
import { galleryText as words } from '../text';
import { Button } from '../../../shared/ui/button';
import { Sheet } from '../../../shared/ui/sheet';
import { Section } from '../section';

export function Sheets() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Section title={words.sheet}>
      <Button kind="quiet" onTap={() => setOpen(true)}>
        {words.openSheet}
      </Button>
      <Sheet open={open} title={words.sheetTitle} onClose={close}>
        <View className="gallery__row">
          {words.rooms.map((room) => (
            <Button key={room} kind="choice" onTap={close}>
              {room}
            </Button>
          ))}
        </View>
      </Sheet>
    </Section>
  );
}
