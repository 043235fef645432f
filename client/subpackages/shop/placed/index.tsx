import { Screen } from '../../../app/screen';

export default function PlacedPage() {
  return (
    <Screen title="已下单" hasBack>
      {null}
    </Screen>
  );
}
