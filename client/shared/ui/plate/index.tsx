import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import { Press } from '../press';
import { uiText } from '../text';

interface PlateProps {
  readonly model: string;
  /** Copies it, and says so. */
  readonly onCopy: () => void;
}

/** A product's model number as on the product: one tap copies it. */
export function Plate({ model, onCopy }: PlateProps) {
  return (
    <Press className="press plate-place" label={uiText.copyModel(model)} onTap={onCopy}>
      <View className="plate">
        <Text>{model}</Text>
        <Icon name="copy" size="xs" />
      </View>
    </Press>
  );
}
