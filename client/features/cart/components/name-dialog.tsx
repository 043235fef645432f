import { useState } from 'react';
import { CART_NUMBER_MAX } from '../../../../domain/carts';
import { Dialog } from '../../../shared/ui/dialog';
import { Field } from '../../../shared/ui/field';
import { cartText as words } from '../text';

interface NameDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly name?: string;
  /** Projects that are there: of two with one name there is only one. */
  readonly others: readonly string[];
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** What a project is called. */
export function NameDialog({ title, confirm, name = '', others, onName, onCancel }: NameDialogProps) {
  const [value, setValue] = useState(name);
  const written = value.trim();
  const joins = written !== name && others.includes(written);
  return (
    <Dialog
      open
      title={title}
      confirmText={confirm}
      confirmDisabled={written === ''}
      onConfirm={() => onName(written)}
      onCancel={onCancel}
    >
      <Field
        name="project"
        label={words.nameLabel}
        placeholder={words.namePlaceholder}
        value={value}
        maxLength={CART_NUMBER_MAX}
        hint={joins ? words.willJoin(written) : undefined}
        focus
        enter="done"
        onEnter={() => {
          if (written !== '') onName(written);
        }}
        onInput={setValue}
      />
    </Dialog>
  );
}
