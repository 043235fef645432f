import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { InfiniteList } from '../../../shared/ui/infinite-list';
import { List, ListItem } from '../../../shared/ui/list';
import { ProductLineBones } from '../../../shared/ui/skeleton/shapes';
import { toast } from '../../../shared/ui/toast';
import { Way, Wire } from '../../../shared/ui/wire';
import { Section } from '../section';
import { galleryText as words } from '../text';

const PAGE = 10;
const ALL = 40;
const THOUSAND = 1000;
/** As a request on a good network. */
const FETCH_MS = 300;

export function Long() {
  return (
    <>
      <Section title={words.wire}>
        <View className="gallery__card">
          <Way stops={words.way} at={3} />
          <Wire
            stops={[
              { title: words.future, state: 'next' },
              ...words.stops.map(([title, note, time, state]) => ({ title, note, time, state })),
            ]}
          />
        </View>
        <List>
          <ListItem
            icon="truck"
            label={words.way2}
            value="SF1428570060004"
            onTap={() => toast(words.copied)}
          />
        </List>
      </Section>
      <Section title={words.empty}>
        <Empty title={words.emptyTitle} hint={words.emptyHint}>
          <Button kind="main" onTap={() => toast(words.byRoom)}>
            {words.byRoom}
          </Button>
          <Button kind="quiet" onTap={() => toast(words.browse)}>
            {words.browse}
          </Button>
        </Empty>
        <Empty title={words.doneTitle} done />
      </Section>
      <Rows />
    </>
  );
}

/** Last on the page: it grows while one scrolls. */
function Rows() {
  const [rows, setRows] = useState(PAGE);
  const [state, setState] = useState<'more' | 'loading' | 'error'>('more');
  const [breaks, setBreaks] = useState(false);
  const [isLong, setLong] = useState(false);

  function fetchMore() {
    setState('loading');
    setTimeout(() => {
      setState(breaks ? 'error' : 'more');
      // Only what it has broken is used up: the next one may have been asked for meanwhile.
      if (breaks) setBreaks(false);
      else setRows((now) => Math.min(now + PAGE, ALL));
    }, FETCH_MS);
  }

  return (
    <Section title={words.infinite}>
      <Button kind="choice" chosen={breaks} onTap={() => setBreaks(!breaks)}>
        {words.breakNext}
      </Button>
      <Button kind="choice" chosen={isLong} onTap={() => setLong(!isLong)}>
        {words.thousand}
      </Button>
      <InfiniteList
        state={isLong || rows >= ALL ? 'end' : state}
        onMore={fetchMore}
        bones={<ProductLineBones count={1} />}
        end={words.rowsEnd}
        error={words.rowsFailed}
      >
        {Array.from({ length: isLong ? THOUSAND : rows }, (_, row) => (
          <View key={row} className="gallery__line">
            <Text>{words.row(row + 1)}</Text>
          </View>
        ))}
      </InfiniteList>
    </Section>
  );
}
