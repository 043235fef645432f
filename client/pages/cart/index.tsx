import { Screen } from '../../app/screen';

export default function CartPage() {
  return (
    <Screen title="购物车" tab="cart">
      {null}
    </Screen>
  );
}
