import { useState } from 'react';
import { View } from '@tarojs/components';
import { REMARK_MAX } from '../../../../domain/order-ask';
import { Button } from '../../../shared/ui/button';
import { Field } from '../../../shared/ui/field';
import { Sheet } from '../../../shared/ui/sheet';
import { checkoutText } from '../text';
import './delivery-sheet.css';

interface RemarkSheetProps {
  readonly remark: string;
  /** Every change: what is typed is kept, however the sheet is left. */
  readonly onType: (remark: string) => void;
  readonly onClose: () => void;
}

const words = checkoutText.remark;

/** A few words to the seller. Mounted while open. */
export function RemarkSheet({ remark, onType, onClose }: RemarkSheetProps) {
  const [typed, setTyped] = useState(remark);
  function type(value: string) {
    setTyped(value);
    onType(value);
  }
  return (
    <Sheet open title={words.label} onClose={onClose}>
      <View className="delivery-sheet">
        <Field
          name="order_remark"
          label={words.label}
          value={typed}
          placeholder={words.placeholder}
          hint={words.count(typed.length, REMARK_MAX)}
          maxLength={REMARK_MAX}
          multiline
          onInput={type}
        />
        <Button kind="main" onTap={onClose}>
          {words.done}
        </Button>
      </View>
    </Sheet>
  );
}
