import { View } from '@tarojs/components';
import { Icon, type IconName } from '../icon';
import { Press } from '../press';

interface IconButtonProps {
  readonly icon: IconName;
  /** Read out: the drawing says nothing by itself. */
  readonly label: string;
  /** `soft`: on its own round plane, for the one thing to do with a product. */
  readonly kind?: 'soft';
  readonly disabled?: boolean;
  readonly onTap: () => void;
}

/** One drawing that can be tapped: 32 to the eye, 44 to the finger. */
export function IconButton({ icon, label, kind, disabled, onTap }: IconButtonProps) {
  const looks = ['press icon-button', kind && `icon-button--${kind}`, disabled && 'icon-button--off'];
  return (
    <Press className={looks.filter(Boolean).join(' ')} label={label} disabled={disabled} onTap={onTap}>
      <View className="icon-button__face">
        <Icon name={icon} size="s" />
      </View>
    </Press>
  );
}
