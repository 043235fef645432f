import { Text, View } from '@tarojs/components';
import { lengthLeft, type FieldFrameProps } from './types';

export function FieldFrame({ label, hint, error, children, ...length }: FieldFrameProps) {
  const words = error || hint;
  const left = lengthLeft(length);
  return (
    <View className={error ? 'field field--wrong' : 'field'}>
      <Text className="field__label">{label}</Text>
      {children}
      <View className="field__below">
        <Text className="field__words">{words}</Text>
        <Text className="field__length">{left}</Text>
      </View>
    </View>
  );
}
