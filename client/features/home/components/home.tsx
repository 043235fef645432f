import { useMemo, useState } from 'react';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { go } from '../../../shared/navigate';
import { useQuery } from '../../../shared/query';
import { SearchWay } from '../../../shared/ui/search-bar';
import { StaleNote } from '../../../shared/ui/stale-note';
import { CATEGORIES, dictionary, type ProductItem } from '../../catalogue/queries';
import { KitSheet } from '../../kits/components/kit-sheet';
import { useKits } from '../../kits/hooks/use-kits';
import { RecentStrip } from '../../recent/components/recent-strip';
import { useRecommended } from '../hooks/use-recommended';
import { devicesSold } from '../scenes';
import { homeText as words } from '../text';
import { AccountLine } from './account-line';
import { CategoryStrip } from './category-strip';
import { KitOffer } from './kit-offer';
import { ProjectWay } from './project-way';
import { Recommended } from './recommended';
import { Room } from './room';
import './home.css';

const NONE: readonly ProductItem[] = [];

/** The front of the shop: a room that one can switch, and everything that is in it. */
export function Home() {
  const [isKitOpen, setIsKitOpen] = useState(false);
  const { kits, failure: noKits, refresh: refreshKits } = useKits();
  const categories = useQuery(dictionary, CATEGORIES);
  const kit = kits?.[0];
  const isKitKnown = kits !== undefined || noKits !== undefined;
  const ofTheRoom = useMemo(() => kit?.now.lines.map(({ product }) => product) ?? NONE, [kit]);
  const list = useRecommended(isKitKnown ? ofTheRoom : undefined);
  const products = useMemo(() => [...ofTheRoom, ...list.rows], [ofTheRoom, list.rows]);
  const sold = useMemo(
    () =>
      devicesSold(products, new Map(categories.data?.map((one) => [one.system_dict_id, one.dict_word_enum]))),
    [products, categories.data],
  );
  const refresh = () => Promise.all([refreshKits(), categories.refresh(), list.refresh()]);
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  return (
    <>
      <View className="home-find">
        <SearchWay placeholder={words.search} onOpen={() => void go('search')} />
      </View>
      <View className="home-front">
        <Room sold={sold} />
        <KitOffer kit={isKitKnown ? (kit ?? null) : undefined} onOpen={() => setIsKitOpen(true)} />
      </View>
      <ProjectWay />
      {list.failure === undefined && <AccountLine />}
      {list.failure && list.receivedAt !== undefined && (
        <StaleNote failure={list.failure} receivedAt={list.receivedAt} onRetry={() => void refresh()} />
      )}
      <CategoryStrip categories={categories.data ?? (categories.failure && [])} products={products} />
      <RecentStrip />
      <Recommended list={list} kit={kit?.name} onRetry={() => void refresh()} />
      <KitSheet open={isKitOpen} onClose={() => setIsKitOpen(false)} />
    </>
  );
}
