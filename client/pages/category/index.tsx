import { Screen } from '../../app/screen';

export default function CategoryPage() {
  return (
    <Screen title="分类" tab="category">
      {null}
    </Screen>
  );
}
