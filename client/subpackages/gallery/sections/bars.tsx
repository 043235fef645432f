import { Text } from '@tarojs/components';
import { BarWay, BottomBar } from '../../../shared/ui/bottom-bar';
import { Button } from '../../../shared/ui/button';
import { Price } from '../../../shared/ui/price';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';
import { galleryText as words } from '../text';

export function Bars() {
  const say = (word: string) => () => toast(word);
  return (
    <Section title={words.bar}>
      <BottomBar
        lead={
          <>
            <Price fen={3_465_600} size="lead" />
            <Text className="gallery__note">{words.pieces}</Text>
          </>
        }
      >
        <Button kind="main" onTap={say(words.settle)}>
          {words.settle}
        </Button>
      </BottomBar>
      <BottomBar
        lead={
          <BarWay icon="service" count={8} onTap={say(words.service)}>
            {words.service}
          </BarWay>
        }
      >
        <Button kind="soft" onTap={say(words.buyNow)}>
          {words.buyNow}
        </Button>
        <Button kind="main" onTap={say(words.byRoom)}>
          {words.byRoom}
        </Button>
      </BottomBar>
    </Section>
  );
}
