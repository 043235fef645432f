import { Text, View } from '@tarojs/components';
import { useQuery } from '../../../shared/query';
import { Icon } from '../../../shared/ui/icon';
import { dictionary, type ProductDetail } from '../../catalogue/queries';
import { productText as words } from '../text';

/** The dictionary's word below which the kinds of documents are. */
const KINDS = { parent: '文档类型' } as const;

interface ProductPapersProps {
  readonly id: string;
  readonly papers: ProductDetail['documents'];
}

/** What there is to read about it. */
export function ProductPapers({ id, papers }: ProductPapersProps) {
  const { data: kinds = [] } = useQuery(dictionary, KINDS);
  const kindOf = (type: string) => kinds.find(({ system_dict_id }) => system_dict_id === type)?.dict_name;
  return (
    <View id={id} className="product-section">
      <View className="product-section__head">
        <View className="product-section__title" role="heading" aria-level={2}>
          <Text>{words.papers}</Text>
        </View>
      </View>
      {papers.map(({ document_id, title, type }) => (
        <View key={document_id} className="product-paper">
          <View className="product-paper__sign" aria-hidden="true">
            <Icon name="doc" />
          </View>
          <View className="product-paper__words">
            <Text className="product-paper__title">{title}</Text>
            <Text className="product-paper__kind">{kindOf(type) ?? words.papers}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
