import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Delivery } from '../../../../domain/delivery';
import { chooseAddress } from '../../../platform/address';
import type { Failure } from '../../../shared/api/failure';
import { Button } from '../../../shared/ui/button';
import { FailureNote } from '../../../shared/ui/failure-note';
import { Field } from '../../../shared/ui/field';
import { Sheet } from '../../../shared/ui/sheet';
import { deliveryOf, LONGEST, problemsOf, type DeliveryDraft, type DeliveryField } from '../delivery-form';
import { checkoutText } from '../text';
import { RegionField } from './region-field';
import './delivery-sheet.css';

interface DeliverySheetProps {
  readonly title?: string;
  /** What stands in the fields when it opens. */
  readonly start: DeliveryDraft;
  /** Every change, so that nothing typed is lost with the sheet. */
  readonly onType?: (draft: DeliveryDraft) => void;
  readonly onSave: (delivery: Delivery) => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly failure?: Failure;
}

const words = checkoutText.delivery;

/** Where a parcel goes, typed or taken from WeChat. Mounted while open. Problems are said at their fields. */
export function DeliverySheet(props: DeliverySheetProps) {
  const { title = words.title, start, onType, onSave, onClose, busy, failure } = props;
  const [draft, setDraft] = useState(start);
  /** Nobody is told that a field is wrong before they were done with it. */
  const [isJudged, setJudged] = useState(false);
  const problems = isJudged ? problemsOf(draft) : {};

  function change(changed: Partial<DeliveryDraft>) {
    const next = { ...draft, ...changed };
    setDraft(next);
    onType?.(next);
  }

  const field = (name: DeliveryField) => ({
    name,
    value: draft[name],
    error: problems[name],
    maxLength: LONGEST[name],
    disabled: busy,
    onInput: (value: string) => change({ [name]: value }),
  });

  async function takeFromWechat() {
    const chosen = await chooseAddress?.();
    if (chosen !== undefined) change(chosen);
  }

  function save() {
    setJudged(true);
    if (Object.keys(problemsOf(draft)).length === 0) onSave(deliveryOf(draft));
  }

  return (
    <Sheet open title={title} onClose={onClose}>
      <View className="delivery-sheet">
        {chooseAddress !== undefined && (
          <Button kind="soft" disabled={busy} onTap={() => void takeFromWechat()}>
            {words.fromWechat}
          </Button>
        )}
        <Field {...field('name')} label={words.name} autocomplete="name" enter="next" />
        {/* Not with a phone's own keys: an extension has a hyphen. */}
        <Field
          {...field('phone')}
          label={words.phone}
          hint={words.phoneHint}
          autocomplete="tel"
          enter="next"
        />
        <RegionField
          value={draft.region}
          error={problems.region}
          disabled={busy}
          onPick={(region) => change({ region })}
        />
        <Field
          {...field('address')}
          label={words.address}
          hint={words.addressHint}
          autocomplete="street-address"
          multiline
        />
        <Field {...field('postcode')} label={words.postcode} autocomplete="postal-code" keyboard="number" />
        {failure !== undefined && <FailureNote failure={failure} />}
        <View className="delivery-sheet__foot">
          <Button kind="main" busy={busy} onTap={save}>
            {words.save}
          </Button>
        </View>
      </View>
    </Sheet>
  );
}
