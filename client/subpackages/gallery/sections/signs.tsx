import { View } from '@tarojs/components';
import { Badge } from '../../../shared/ui/badge';
import { Icon } from '../../../shared/ui/icon';
import { Lamp } from '../../../shared/ui/lamp';
import { Plate } from '../../../shared/ui/plate';
import { Price } from '../../../shared/ui/price';
import { Tag } from '../../../shared/ui/tag';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';
import { galleryText as words } from '../text';

const MODEL = 'BAI-SWA4R-G';

/** What only says: an amount, a state, a word, a number of things to do. */
export function Signs() {
  return (
    <>
      <Section title={words.price}>
        <View className="gallery__card">
          <Price fen={18_000} unit={words.perPiece} size="big" />
          <View className="gallery__row">
            <Price fen={141_200} unit={words.perSet} />
            <Price fen={3_465_600} size="lead" />
            <Price fen={13_400} tone="was" />
          </View>
          <View className="gallery__sums">
            <Price fen={1_694_400} size="small" tone="plain" />
            <Price fen={648_005} size="small" tone="plain" />
            <Price fen={-1_200} size="small" tone="plain" />
            <Price fen={3_465_600} size="mid" />
          </View>
        </View>
      </Section>
      <Section title={words.signs}>
        <View className="gallery__card">
          <View className="gallery__row">
            {words.lamps.map(([state, word]) => (
              <Lamp key={state} state={state}>
                {word}
              </Lamp>
            ))}
          </View>
          <View className="gallery__row">
            {words.tags.map(([tone, word]) => (
              <Tag key={word} tone={tone}>
                {word}
              </Tag>
            ))}
          </View>
          <View className="gallery__row gallery__row--wide">
            {[0, 1, 8, 120].map((count) => (
              <View key={count} className="badge-place">
                <Icon name="truck" />
                <Badge count={count} />
              </View>
            ))}
          </View>
          <Plate model={MODEL} onCopy={() => toast(words.modelCopied(MODEL))} />
        </View>
      </Section>
    </>
  );
}
