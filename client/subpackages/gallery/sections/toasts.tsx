import { galleryText as words } from '../text';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';

export function Toasts() {
  return (
    <Section title={words.toast}>
      <Button kind="quiet" onTap={() => toast(words.copied)}>
        {words.toastPlain}
      </Button>
      <Button kind="quiet" onTap={() => toast(words.saved, 'good')}>
        {words.toastGood}
      </Button>
      <Button kind="quiet" onTap={() => toast(words.notSaved, 'danger')}>
        {words.toastDanger}
      </Button>
      <Button kind="quiet" onTap={() => toast(words.moved, undefined, () => toast(words.undone))}>
        {words.undoToast}
      </Button>
    </Section>
  );
}
