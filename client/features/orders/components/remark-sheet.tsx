import { useState } from 'react';
import { View } from '@tarojs/components';
import { REMARK_MAX } from '../../../../domain/order-ask';
import type { Failure } from '../../../shared/api/failure';
import { Button } from '../../../shared/ui/button';
import { FailureNote } from '../../../shared/ui/failure-note';
import { Field } from '../../../shared/ui/field';
import { Sheet } from '../../../shared/ui/sheet';
import { orderText } from '../text';

interface RemarkSheetProps {
  readonly remark: string;
  readonly onSave: (remark: string) => Promise<Failure | undefined>;
  readonly onClose: () => void;
}

/** A few words to go with the order; what was typed stays where it could not be saved. */
export function RemarkSheet({ remark, onSave, onClose }: RemarkSheetProps) {
  const [words, setWords] = useState(remark);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function save() {
    setBusy(true);
    setFailure(await onSave(words.trim()));
    setBusy(false);
  }

  return (
    <Sheet open title={orderText.remark} onClose={onClose}>
      <View className="order-remark">
        <Field
          name="order_remark"
          label={orderText.remark}
          placeholder={orderText.addRemark}
          hint={orderText.remarkHint}
          value={words}
          maxLength={REMARK_MAX}
          multiline
          onInput={setWords}
        />
        {failure !== undefined && <FailureNote failure={failure} />}
        <Button kind="main" busy={isBusy} disabled={words.trim() === remark} onTap={() => void save()}>
          {orderText.save}
        </Button>
      </View>
    </Sheet>
  );
}
