import { View } from '@tarojs/components';
import { RecentStrip } from '../../recent/components/recent-strip';
import { removeLines } from '../actions';
import { ask, manage, useDesk } from '../desk';
import { useProjects } from '../use-cart';
import type { CartView } from '../types';
import { CartAsking } from './cart-asking';
import { CartBar, ManageBar } from './cart-bar';
import { CartChips } from './cart-chips';
import { CartList } from './cart-list';

interface CartFullProps extends Pick<CartView, 'count' | 'isGuest'> {
  readonly groups: NonNullable<CartView['groups']>;
  readonly isOffline: boolean;
}

/** A cart with something in it. */
export function CartFull({ groups, count, isGuest, isOffline }: CartFullProps) {
  const chosen = useDesk((desk) => desk.group);
  const isManaging = useDesk((desk) => desk.isManaging);
  const projects = useProjects();
  const one = groups.filter(({ name }) => name === chosen);
  const shown = one.length > 0 ? one : groups;
  const lines = shown.flatMap((group) => group.lines);
  const canSettle = !isGuest && !isOffline && !isManaging;
  return (
    <>
      <View className="cart-desk">
        <CartChips groups={groups} count={count} />
        <CartList groups={shown} isGuest={isGuest} isLocked={isOffline && !isGuest} canSettle={canSettle} />
      </View>
      {isGuest && <RecentStrip />}
      <CartAsking groups={groups} projects={projects} canSettle={canSettle} />
      {isManaging ? (
        <ManageBar
          lines={lines}
          onMove={(marked) => ask({ what: 'move', lines: marked })}
          onRemove={(marked) => {
            manage(false);
            void removeLines(marked);
          }}
        />
      ) : (
        <CartBar lines={groups.flatMap((group) => group.lines)} isGuest={isGuest} isOffline={isOffline} />
      )}
    </>
  );
}
