import { NotFound } from '../../app/not-found';
import { Screen } from '../../app/screen';
import { navigateText } from '../../shared/text';

export default function NotFoundPage() {
  return (
    <Screen title={navigateText.notFoundTitle}>
      <NotFound />
    </Screen>
  );
}
