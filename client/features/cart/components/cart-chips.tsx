import { Text, View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { Chip } from '../../../shared/ui/chip';
import { Sideways } from '../../../shared/ui/sideways';
import { manage, show, useDesk } from '../desk';
import { cartText as words } from '../text';
import type { CartGroup } from '../types';

interface CartChipsProps {
  readonly groups: readonly CartGroup[];
  readonly count: number;
}

/** One project or all of them, and the way to deal with many lines at once. */
export function CartChips({ groups, count }: CartChipsProps) {
  const chosen = useDesk((desk) => desk.group);
  const isManaging = useDesk((desk) => desk.isManaging);
  const isOne = groups.some(({ name }) => name === chosen);
  return (
    <View className="cart-top">
      {groups.length === 1 ? (
        <Text className="cart-top__kinds">{words.together(count)}</Text>
      ) : (
        <Sideways
          label={words.chips}
          role="group"
          className="cart-top__chips"
          show={isOne ? 1 + groups.findIndex(({ name }) => name === chosen) : 0}
        >
          <Chip chosen={!isOne} onTap={() => show(undefined)}>
            {words.chip(words.all, count)}
          </Chip>
          {groups.map(({ name, lines }) => (
            <Chip key={name} chosen={name === chosen} onTap={() => show(name)}>
              {words.chip(name, lines.length)}
            </Chip>
          ))}
        </Sideways>
      )}
      <Button kind="text" onTap={() => manage(!isManaging)}>
        {isManaging ? words.done : words.manage}
      </Button>
    </View>
  );
}
