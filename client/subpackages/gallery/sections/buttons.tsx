import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { galleryText as words } from '../text';
import { Button } from '../../../shared/ui/button';
import { Section } from '../section';

const KINDS = [
  ['main', words.main],
  ['soft', words.soft],
  ['quiet', words.quiet],
  ['danger', words.danger],
  ['text', words.aside],
] as const;

export function Buttons() {
  const [taps, setTaps] = useState(0);
  const [room, setRoom] = useState<string>(words.rooms[0]);
  const tap = () => setTaps((count) => count + 1);
  return (
    <Section title={words.button}>
      {KINDS.map(([kind, name]) => (
        <Button key={kind} kind={kind} onTap={tap}>
          {name}
        </Button>
      ))}
      {KINDS.map(([kind, name]) => (
        <View key={kind} className="gallery__pair">
          <Button kind={kind} disabled label={`${name} ${words.unavailable}`} onTap={tap}>
            {words.unavailable}
          </Button>
          <Button kind={kind} busy label={`${name} ${words.working}`} onTap={tap}>
            {words.working}
          </Button>
        </View>
      ))}
      <View className="gallery__row">
        {KINDS.slice(0, 4).map(([kind, name]) => (
          <Button key={kind} kind={kind} small label={`${name} ${words.small}`} onTap={tap}>
            {name}
          </Button>
        ))}
      </View>
      <View className="gallery__row">
        {words.rooms.map((name) => (
          <Button key={name} kind="choice" chosen={name === room} onTap={() => setRoom(name)}>
            {name}
          </Button>
        ))}
      </View>
      <Text className="gallery__note">{words.taps(taps)}</Text>
    </Section>
  );
}
