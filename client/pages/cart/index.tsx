import { Screen } from '../../app/screen';
import { CartScreen } from '../../features/cart/components/cart-screen';
import { cartText } from '../../features/cart/text';

export default function CartPage() {
  return (
    <Screen title={cartText.title} tab="cart" bar>
      <CartScreen />
    </Screen>
  );
}
