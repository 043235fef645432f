import { useState } from 'react';
import { View } from '@tarojs/components';
import { SearchBar, SearchWay } from '../../../shared/ui/search-bar';
import { Tabs } from '../../../shared/ui/tabs';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';
import { galleryText as words } from '../text';

export function Finding() {
  const [typed, setTyped] = useState('');
  const [tab, setTab] = useState<string>('all');
  const scan = () => toast(words.scanned);
  return (
    <Section title={words.find}>
      <View className="gallery__show">
        <SearchWay placeholder={words.searchHint} onOpen={() => toast(words.toSearch)} onScan={scan} />
        <SearchBar
          value={typed}
          placeholder={words.searchHint}
          onInput={setTyped}
          onSearch={() => toast(words.searchedFor(typed))}
          onScan={scan}
        />
        <Tabs
          label={words.orders}
          tabs={words.tabs.map(([value, label, count]) => ({ value, label, count }))}
          chosen={tab}
          onChoose={setTab}
        />
      </View>
    </Section>
  );
}
