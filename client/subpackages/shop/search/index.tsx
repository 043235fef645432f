import { Screen } from '../../../app/screen';

export default function SearchPage() {
  return (
    <Screen title="搜索" hasBack>
      {null}
    </Screen>
  );
}
