import { Screen } from '../../app/screen';
import { useShareDefaults } from '../../app/share';
import { Home } from '../../features/home/components/home';
import { text } from '../../shared/text';

export default function IndexPage() {
  useShareDefaults();
  return (
    <Screen title={text.appName} tab="start" plane="show">
      <Home />
    </Screen>
  );
}
