import { Text, View } from '@tarojs/components';
import { goBack, hasWayBack } from '../../../shared/navigate';
import { text } from '../../../shared/text';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import { Tabs, type Tab } from '../../../shared/ui/tabs';
import { productText as words } from '../text';

interface ProductTopProps<Section extends string> {
  readonly id?: string;
  /** What the page is about, once its own heading has gone up. */
  readonly title?: string;
  readonly tabs?: readonly Tab<Section>[];
  readonly here?: Section;
  readonly onChoose?: (section: Section) => void;
}

/** The way back over the picture; once that has gone a head with the page's sections. */
export function ProductTop<Section extends string>(props: ProductTopProps<Section>) {
  const { id, title, tabs, here, onChoose } = props;
  return (
    <View id={id} className={title === undefined ? 'product-top' : 'product-top product-top--solid'}>
      <View className="product-top__row">
        <Press
          className="press product-top__back"
          label={hasWayBack() ? text.back : text.home}
          onTap={() => void goBack()}
        >
          <View className="product-top__glass">
            <Icon name="back" />
          </View>
        </Press>
        {title !== undefined && <Text className="product-top__title">{title}</Text>}
      </View>
      {title !== undefined && tabs && here !== undefined && onChoose && (
        <View className="product-top__tabs">
          <Tabs label={words.sections} tabs={tabs} chosen={here} onChoose={onChoose} />
        </View>
      )}
    </View>
  );
}
