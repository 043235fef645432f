import { Text, View } from '@tarojs/components';
import { Press } from '../press';

interface MendProps {
  /** Why: 要 10 套，少 6 套. */
  readonly children: string;
  /** The one thing that mends it, in the words of its result: 改为 4 套. */
  readonly mend: string;
  /** `look` at it, `stop`: cannot go on, `gone`: will not come back. */
  readonly tone: 'look' | 'stop' | 'gone';
  readonly onMend: () => void;
}

/** A refusal is a sentence and a tap. */
export function Mend({ children, mend, tone, onMend }: MendProps) {
  return (
    <View className={`mend mend--${tone}`}>
      <Text className="mend__why">{children}</Text>
      <Press className="press mend__way" onTap={onMend}>
        <Text className="mend__key">{mend}</Text>
      </Press>
    </View>
  );
}
