import { Screen } from '../../../app/screen';
import { Search } from '../../../features/find/search/components/search';
import { searchText } from '../../../features/find/search/text';
import { usePageParams } from '../../../shared/navigate';
import '../../../shared/ui/shop-pages';

export default function SearchPage() {
  const opened = usePageParams('search')?.keyword ?? '';
  return (
    <Screen title={searchText.title} plane="show" hasBack>
      <Search key={opened} opened={opened} />
    </Screen>
  );
}
