import Taro, { useDidHide, usePullDownRefresh } from '@tarojs/taro';
import { book } from '../cart';
import { useCart } from '../use-cart';
import { useOffline } from '../use-offline';
import { CartBones } from './cart-bones';
import { CartEmpty, CartFailed } from './cart-empty';
import { CartFull } from './cart-full';
import { GuestNotice, OldStrip } from './cart-notes';
import './cart.css';

/** The cart: one card for each hotel project; what is ticked is ordered. */
export function CartScreen() {
  const { groups, count, failure, isGuest, receivedAt, refresh } = useCart();
  const isOffline = useOffline(failure);
  const again = () => void refresh();
  useDidHide(() => void book().flush());
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  if (groups === undefined) {
    if (failure === undefined) return <CartBones />;
    return <CartFailed isOffline={isOffline} failure={failure} onAgain={again} />;
  }
  if (count === 0) return <CartEmpty />;
  const isOld = isOffline || failure !== undefined;
  return (
    <>
      {isOld && (
        <OldStrip
          isOffline={isOffline}
          isGuest={isGuest}
          failure={failure}
          receivedAt={receivedAt}
          onAgain={again}
        />
      )}
      {isGuest && !isOld && <GuestNotice />}
      <CartFull groups={groups} count={count} isGuest={isGuest} isOffline={isOffline} />
    </>
  );
}
