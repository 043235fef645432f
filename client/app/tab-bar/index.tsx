import { Text, View } from '@tarojs/components';
import { go, type PageName } from '../../shared/navigate';
import { useBadges } from '../../shared/navigate/badges';
import { TABS, type Tab } from '../../shared/navigate/tabs';
import { tabText } from '../../shared/text';
import { Badge } from '../../shared/ui/badge';
import { Icon } from '../../shared/ui/icon';
import { Press } from '../../shared/ui/press';

interface TabBarProps {
  /** The tab on whose page this bar stands. */
  readonly here: PageName;
  readonly tabs?: readonly Tab[];
}

/** The first pages of the client, at the foot of each of them. */
export function TabBar({ here, tabs = TABS }: TabBarProps) {
  const badges = useBadges();
  return (
    <View className="tab-bar__room">
      <View className="tab-bar" role="tablist" aria-label={tabText.bar}>
        {tabs.map(({ page, word, icon }) => {
          const count = badges[page] ?? 0;
          return (
            <Press
              key={page}
              className={page === here ? 'press tab-bar__tab tab-bar__tab--here' : 'press tab-bar__tab'}
              role="tab"
              pressed={page === here}
              label={count > 0 ? tabText.badge(word, count) : undefined}
              onTap={() => {
                if (page !== here) void go(page);
              }}
            >
              <View className="badge-place">
                <Icon name={icon} />
                <Badge count={count} />
              </View>
              <Text className="tab-bar__word">{word}</Text>
            </Press>
          );
        })}
      </View>
    </View>
  );
}
