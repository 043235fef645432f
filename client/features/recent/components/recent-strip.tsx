import { View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { useQuery } from '../../../shared/query';
import { Button } from '../../../shared/ui/button';
import { Photo } from '../../../shared/ui/photo';
import { Press } from '../../../shared/ui/press';
import { Price } from '../../../shared/ui/price';
import { SectionHead } from '../../../shared/ui/section-head';
import { Sideways } from '../../../shared/ui/sideways';
import { clearRecent, recentProducts, useRecent } from '../recent';
import { recentText as words } from '../text';
import './recent-strip.css';

/** 最近看过: pictures and prices in a row; nothing while nothing has been seen. */
export function RecentStrip() {
  const ids = useRecent();
  const { data = [] } = useQuery(recentProducts, {});
  const shown = ids.flatMap((id) => data.filter((one) => one.product_id === id && one.on_sale !== false));
  if (shown.length === 0) return null;
  return (
    <View className="recent">
      <SectionHead title={words.title}>
        <Button kind="text" small label={words.clearLabel} onTap={clearRecent}>
          {words.clear}
        </Button>
      </SectionHead>
      <Sideways label={words.title} role="group" className="recent__row">
        {shown.map(({ product_id, product_name, product_basic_price, picture_url }) => (
          <Press
            key={product_id}
            className="press recent__one"
            label={words.one(product_name, product_basic_price)}
            onTap={() => void go('product', { id: product_id })}
          >
            <Photo size="list" url={picture_url} />
            <View className="recent__price">
              <Price fen={product_basic_price} size="small" />
            </View>
          </Press>
        ))}
      </Sideways>
    </View>
  );
}
