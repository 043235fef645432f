import { Screen } from '../../../app/screen';

export default function ProductPage() {
  return (
    <Screen title="产品" hasBack>
      {null}
    </Screen>
  );
}
