import { useState } from 'react';
import { REMARK_MAX } from '../../../../domain/order-ask';
import { Dialog } from '../../../shared/ui/dialog';
import { Field } from '../../../shared/ui/field';
import { setRemark } from '../actions';
import { cartText as words } from '../text';
import type { CartLine } from '../types';

interface RemarkDialogProps {
  readonly line: CartLine;
  readonly onClose: () => void;
}

/** What is to be known of a line besides its number: which side, which storey. */
export function RemarkDialog({ line, onClose }: RemarkDialogProps) {
  const [value, setValue] = useState(line.remark);
  function save() {
    onClose();
    if (value.trim() !== line.remark) void setRemark(line, value.trim());
  }
  return (
    <Dialog open title={words.remarkTitle} confirmText={words.save} onConfirm={save} onCancel={onClose}>
      <Field
        name="remark"
        label={line.name}
        placeholder={words.remarkPlaceholder}
        value={value}
        maxLength={REMARK_MAX}
        multiline
        onInput={setValue}
      />
    </Dialog>
  );
}
