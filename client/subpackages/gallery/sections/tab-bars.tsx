import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { TabBar } from '../../../app/tab-bar';
import type { PageName } from '../../../shared/navigate';
import { setBadge } from '../../../shared/navigate/badges';
import { tabsOf } from '../../../shared/navigate/tabs';
import { galleryText as words } from '../text';
import { Section } from '../section';

/** As it is when every tab has its page. */
const FOUR = tabsOf({ start: true, category: true, cart: true, me: true });

export function TabBars() {
  useEffect(() => setBadge('cart' as PageName, 8), []);
  return (
    <Section title={words.tabBar}>
      <View className="gallery__held">
        <TabBar here="start" tabs={FOUR} />
      </View>
    </Section>
  );
}
