import { useShareDefaults } from '../../app/share';
import { Screen } from '../../app/screen';
import { Categories } from '../../features/find/components/categories';
import { findText } from '../../features/find/text';

export default function CategoryPage() {
  useShareDefaults();
  return (
    <Screen title={findText.title} plane="show" tab="category">
      <Categories />
    </Screen>
  );
}
