import { useState } from 'react';
import { View } from '@tarojs/components';
import { Chip } from '../../../shared/ui/chip';
import { Rooms } from '../../../shared/ui/rooms';
import { Stepper } from '../../../shared/ui/stepper';
import { Tick } from '../../../shared/ui/tick';
import { Section } from '../section';
import { galleryText as words } from '../text';

/** What is chosen and counted in place. */
export function Choosing() {
  const [link, setLink] = useState<string>(words.links[0]);
  const [finish, setFinish] = useState('gold');
  const [isAll, setIsAll] = useState(true);
  const [isOne, setIsOne] = useState(false);
  const [count, setCount] = useState(12);
  const [hosts, setHosts] = useState(1);
  const [pieces, setPieces] = useState(3);
  const [rooms, setRooms] = useState(12);
  return (
    <>
      <Section title={words.choose}>
        <View className="gallery__card">
          <View className="chips">
            {words.links.map((one) => (
              <Chip key={one} chosen={one === link} onTap={() => setLink(one)}>
                {one}
              </Chip>
            ))}
            {words.finishes.map(([value, name]) => (
              <Chip
                key={value}
                finish={value}
                chosen={value === finish}
                off={value === 'grey'}
                onTap={() => setFinish(value)}
              >
                {name}
              </Chip>
            ))}
          </View>
          <View className="gallery__row">
            <Tick label={words.everything} shown checked={isAll} onTap={() => setIsAll(!isAll)} />
            <Tick label={words.someOf} checked="mixed" onTap={() => setIsAll(true)} />
            <Tick label={words.gone} checked={false} disabled onTap={() => setIsAll(true)} />
            <Tick label={words.one} one checked={isOne} onTap={() => setIsOne(true)} />
          </View>
        </View>
      </Section>
      <Section title={words.stepper}>
        <View className="gallery__card">
          <View className="gallery__row gallery__row--wide">
            <Stepper label={words.countOf} unit={words.perPiece} count={count} onCount={setCount} />
            <Stepper label={words.stock} unit={words.perHost} most={4} count={hosts} onCount={setHosts} />
            <Stepper label={words.locked2} count={1200} disabled onCount={setCount} />
            <Stepper label={words.bigCount} big count={rooms} onCount={setRooms} />
          </View>
          <Rooms
            pieces={pieces}
            rooms={rooms}
            unit={words.perPiece}
            onPieces={setPieces}
            onRooms={setRooms}
          />
        </View>
      </Section>
    </>
  );
}
