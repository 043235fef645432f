import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import { Press } from '../press';
import type { ListItemProps } from './types';

/** What stands in one line; the same on both platforms. */
export function ListLine({ label, icon, value, note, onTap, danger }: ListItemProps) {
  const content = (
    <>
      {icon && (
        <View className="list__icon">
          <Icon name={icon} />
        </View>
      )}
      <View className="list__words">
        <Text className="list__label">{label}</Text>
        {note && <Text className="list__note">{note}</Text>}
      </View>
      {value && <Text className="list__value">{value}</Text>}
      {onTap && (
        <View className="list__way">
          <Icon name="right" size="s" />
        </View>
      )}
    </>
  );
  const className = danger ? 'list__line list__line--danger' : 'list__line';
  if (onTap === undefined) return <View className={className}>{content}</View>;
  return (
    <Press className={`press ${className} list__line--way`} onTap={onTap}>
      {content}
    </Press>
  );
}
