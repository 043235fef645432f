import { View } from '@tarojs/components';
import { galleryText as words } from '../text';
import { Avatar } from '../../../shared/ui/avatar';
import { Section } from '../section';

/** Drawn here: the page must show a picture without a network. */
const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Cpath fill="%23c9dfe5" d="M0 0h8v8H0z"/%3E%3Ccircle cx="4" cy="3" r="1.6" fill="%230b6e84"/%3E%3Cpath fill="%230b6e84" d="M1 8a3 3 0 0 1 6 0z"/%3E%3C/svg%3E';
const BROKEN = 'data:image/png;base64,AAAA';

export function Avatars() {
  return (
    <Section title={words.avatar}>
      <View className="gallery__row">
        <Avatar url={PICTURE} name={words.person} size="large" />
        <Avatar name={words.person} size="large" />
        <Avatar url={PICTURE} name={words.person} />
        <Avatar name={words.person} />
        <Avatar url={BROKEN} name={words.person} />
      </View>
    </Section>
  );
}
