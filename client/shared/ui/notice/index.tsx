import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '../icon';

const ICONS = { look: 'clock', stop: 'warn', info: 'info', quiet: 'edit', good: 'good' } as const;

interface NoticeProps {
  readonly tone: keyof typeof ICONS;
  readonly children: string;
  readonly icon?: IconName;
  /** At its end: one button. */
  readonly action?: ReactNode;
}

/** A sentence about the page or the form. What just happened is a toast. */
export function Notice({ tone, children, icon, action }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} role={tone === 'stop' ? 'alert' : 'note'}>
      <Icon name={icon ?? ICONS[tone]} size="s" />
      <Text className="notice__words">{children}</Text>
      {action}
    </View>
  );
}
