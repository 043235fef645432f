import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { IconButton } from '../../../shared/ui/icon-button';
import { Photo } from '../../../shared/ui/photo';
import { ProductCard } from '../../../shared/ui/product-card';
import { ProductLine } from '../../../shared/ui/product-line';
import { ProductCardBones, ProductLineBones } from '../../../shared/ui/skeleton/shapes';
import { toast } from '../../../shared/ui/toast';
import { BOX_PICTURE, BROKEN_PICTURE, PANEL_PICTURE } from '../samples';
import { Section } from '../section';
import { galleryText as words } from '../text';

export function Products() {
  const [opened, setOpened] = useState<string>(words.cardTitle);
  const open = (name: string) => () => setOpened(name);
  const add = (name: string) => () => toast(words.added(name), 'good');
  return (
    <>
      <Section title={words.product}>
        <View className="gallery__show">
          <View className="product-grid">
            <ProductCard
              name={words.panel}
              fen={28_400}
              unit={words.perPiece}
              picture={PANEL_PICTURE}
              onOpen={open(words.panel)}
              onAdd={add(words.panel)}
            />
            <ProductCard
              name={words.box}
              fen={296_000}
              unit={words.perSet}
              picture={BOX_PICTURE}
              scarce={words.scarce}
              onOpen={open(words.box)}
              onAdd={add(words.box)}
            />
          </View>
          <ProductLine
            name={words.host}
            fen={141_200}
            unit={words.perHost}
            picture={BROKEN_PICTURE}
            model="BAI-RC12E"
            stock={{ state: 'done', words: words.inStock }}
            onOpen={open(words.host)}
            action={
              <IconButton icon="plus" kind="soft" label={words.added(words.host)} onTap={add(words.host)} />
            }
          />
          <ProductLine
            name={words.panel}
            fen={22_400}
            unit={words.perPiece}
            picture={PANEL_PICTURE}
            model="BAI-SWA4R-G"
            stock={{ state: 'off', words: words.offShelf }}
            off
            onOpen={open(words.panel)}
            action={
              <Button kind="text" onTap={open(words.sameKind)}>
                {words.sameKind}
              </Button>
            }
          />
        </View>
      </Section>
      <Section title={words.card}>
        <Card title={opened}>
          <View className="gallery__row">
            <Photo size="line" url={BOX_PICTURE} flag={words.scarce} />
            <Photo size="line" url={PANEL_PICTURE} off flag={words.offShelf} />
            <Photo size="small" url={PANEL_PICTURE} />
            <Photo size="tiny" />
          </View>
        </Card>
      </Section>
      <Section title={words.shapes}>
        <View className="gallery__show">
          <ProductCardBones count={2} />
          <ProductLineBones count={1} />
        </View>
      </Section>
    </>
  );
}
