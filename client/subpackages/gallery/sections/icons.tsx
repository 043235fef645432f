import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '../../../shared/ui/icon';
import { Section } from '../section';
import { galleryText as words } from '../text';

const NAMES: readonly IconName[] = [
  'back',
  'close',
  'check',
  'clock',
  'copy',
  'edit',
  'good',
  'image',
  'info',
  'minus',
  'plus',
  'right',
  'scan',
  'search',
  'service',
  'truck',
  'warn',
];

/** Those that are in use; the whole set is in icons.json. */
export function Icons() {
  return (
    <Section title={words.icon}>
      <View className="gallery__card gallery__icons">
        {NAMES.map((name) => (
          <View key={name} className="gallery__icon">
            <Icon name={name} />
            <Text className="gallery__note">{name}</Text>
          </View>
        ))}
      </View>
    </Section>
  );
}
