import { Text, View } from '@tarojs/components';
import { moneyParts } from '../../../../domain/money';

interface PriceProps {
  readonly fen: number;
  /** What one pays it for: 个, 套, 间. */
  readonly unit?: string;
  readonly size?: 'small' | 'mid' | 'lead' | 'big';
  /** `plain`: one of several in a column. `was`: no longer so. */
  readonly tone?: 'plain' | 'was';
}

/** An amount in ink: sign and cents step back, figures of one width. */
export function Price({ fen, unit, size, tone }: PriceProps) {
  const { sign, yuan, cents } = moneyParts(fen);
  const looks = ['price', size && `price--${size}`, tone && `price--${tone}`].filter(Boolean);
  return (
    <View className={looks.join(' ')}>
      <Text className="price__sign">{`${sign}¥`}</Text>
      <Text>{yuan}</Text>
      <Text className="price__cents">{cents}</Text>
      {unit !== undefined && <Text className="price__unit">{`/\u00a0${unit}`}</Text>}
    </View>
  );
}
