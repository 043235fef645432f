import { useState } from 'react';
import { Text } from '@tarojs/components';
import { galleryText as words } from '../text';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { Field } from '../../../shared/ui/field';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';

/** As long as a request on a slow network, so that the busy state can be looked at. */
const WORK_MS = 1500;

export function Dialogs() {
  const [open, setOpen] = useState<'plain' | 'danger' | 'checked'>();
  const [busy, setBusy] = useState(false);
  const [typed, setTyped] = useState('');
  const close = () => setOpen(undefined);

  function remove() {
    setBusy(true);
    setTimeout(() => {
      setBusy(false);
      close();
      toast(words.saved, 'good');
    }, WORK_MS);
  }

  return (
    <Section title={words.dialog}>
      <Button kind="quiet" onTap={() => setOpen('plain')}>
        {words.openDialog}
      </Button>
      <Button kind="quiet" onTap={() => setOpen('danger')}>
        {words.openDanger}
      </Button>
      <Button kind="quiet" onTap={() => setOpen('checked')}>
        {words.openChecked}
      </Button>
      <Dialog
        open={open === 'plain'}
        title={words.dialogTitle}
        confirmText={words.dialogConfirm}
        onConfirm={close}
        onCancel={close}
      >
        <Text>{words.dialogContent}</Text>
      </Dialog>
      <Dialog
        open={open === 'danger'}
        title={words.dangerTitle}
        tone="danger"
        confirmText={words.dangerConfirm}
        cancelText={words.stay}
        busy={busy}
        onConfirm={remove}
        onCancel={close}
      >
        <Text>{words.dangerContent}</Text>
      </Dialog>
      <Dialog
        open={open === 'checked'}
        title={words.checkedTitle}
        tone="danger"
        confirmText={words.dangerConfirm}
        confirmDisabled={typed !== words.checkedWord}
        onConfirm={close}
        onCancel={close}
      >
        <Field name="check" label={words.checkedLabel} value={typed} onInput={setTyped} />
      </Dialog>
    </Section>
  );
}
