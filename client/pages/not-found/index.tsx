import { NotFound } from '../../app/not-found';
import { Screen } from '../../app/screen';

export default function NotFoundPage() {
  return (
    <Screen>
      <NotFound />
    </Screen>
  );
}
