import { Text, View } from '@tarojs/components';
import type { LampState } from './types';

export type { LampState };

interface LampProps {
  readonly state: LampState;
  /** Never a colour without its word. */
  readonly children: string;
  readonly strong?: boolean;
}

/** A state: one lamp and one word. */
export function Lamp({ state, children, strong }: LampProps) {
  return (
    <View className={strong ? `lamp lamp--${state} lamp--strong` : `lamp lamp--${state}`}>
      <View className="lamp__light" aria-hidden="true" />
      <Text>{children}</Text>
    </View>
  );
}
