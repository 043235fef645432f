import { Text, View } from '@tarojs/components';
import { splitName } from './split-name';

/** Between facts of one line; its own drawing, because fonts disagree about the width of a middle dot. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <>
      {facts.map((fact, at) => (
        <Text key={fact} className={at === facts.length - 1 ? 'facts__one' : 'facts__one facts__one--parted'}>
          {fact}
        </Text>
      ))}
    </>
  );
}

interface ProductNameProps {
  /** As the catalogue has it; split into two lines here. */
  readonly name: string;
  /** Instead of the facts in the name, where a family is folded into one line. */
  readonly facts?: readonly string[];
}

/** What it is, and below it which one. */
export function ProductName({ name, facts }: ProductNameProps) {
  const { what, which } = splitName(name);
  const told = facts ?? which;
  return (
    <View className="product-name">
      <Text className="product-name__what">{what}</Text>
      {told.length > 0 && (
        <View className="product-name__which">
          <Facts facts={told} />
        </View>
      )}
    </View>
  );
}
