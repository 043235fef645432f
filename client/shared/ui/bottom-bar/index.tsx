import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Badge } from '../badge';
import { Icon, type IconName } from '../icon';
import { Press } from '../press';

interface BottomBarProps {
  /** What stands at the left: a sum, a tick. */
  readonly lead?: ReactNode;
  /** Buttons, at most one of them main; they take their own line where the text is large. */
  readonly children: ReactNode;
}

/** Stays at the lower edge while the page scrolls; the last thing in a `Page` with `bar`. */
export function BottomBar({ lead, children }: BottomBarProps) {
  return (
    <View className="bottom-bar">
      {lead !== undefined && <View className="bottom-bar__lead">{lead}</View>}
      <View className="bottom-bar__keys">{children}</View>
    </View>
  );
}

interface BarWayProps {
  readonly icon: IconName;
  readonly children: string;
  readonly count?: number;
  readonly onTap: () => void;
}

/** A way aside: drawing and word. */
export function BarWay({ icon, children, count = 0, onTap }: BarWayProps) {
  return (
    <Press className="press bar-way" onTap={onTap}>
      <View className="badge-place">
        <Icon name={icon} />
        <Badge count={count} />
      </View>
      <Text>{children}</Text>
    </Press>
  );
}
