import { useState } from 'react';
import type { Delivery } from '../../../../domain/delivery';
import type { Failure } from '../../../shared/api/failure';
import { useQuery } from '../../../shared/query';
import { queries } from '../../../shared/services';
import { Notice } from '../../../shared/ui/notice';
import { Sheet } from '../../../shared/ui/sheet';
import { Skeleton } from '../../../shared/ui/skeleton';
import { toast } from '../../../shared/ui/toast';
import { DeliverySheet } from '../../checkout/components/delivery-sheet';
import { draftOf, NOTHING_TYPED } from '../../checkout/delivery-form';
import { changeOrder, isQuicker } from '../moves';
import { orderDetail } from '../queries';
import { isEditable } from '../states';
import { actionText, orderText } from '../text';

interface ChangeDeliveryProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Where an order goes: as the server has it now, for lists do not keep it. */
export function ChangeDelivery({ id, onClose }: ChangeDeliveryProps) {
  const { data: order, failure } = useQuery(orderDetail, { id });
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Failure>();

  async function save(delivery: Delivery): Promise<void> {
    setBusy(true);
    const failed = await changeOrder(id, { delivery });
    if (failed === undefined || isQuicker(failed)) {
      await queries.refresh(orderDetail, { id });
      onClose();
      toast(failed?.message ?? orderText.deliverySaved, failed === undefined ? 'good' : 'danger');
    } else setRefusal(failed);
    setBusy(false);
  }

  if (order !== undefined && (isBusy || isEditable(order))) {
    return (
      <DeliverySheet
        title={actionText.delivery}
        start={order.order_delivery === null ? NOTHING_TYPED : draftOf(order.order_delivery)}
        busy={isBusy}
        failure={refusal}
        onSave={(delivery) => void save(delivery)}
        onClose={onClose}
      />
    );
  }
  const why = order === undefined ? failure?.message : actionText.quicker;
  return (
    <Sheet open title={actionText.delivery} onClose={onClose}>
      {why === undefined ? <Skeleton lines={4} /> : <Notice tone="look">{why}</Notice>}
    </Sheet>
  );
}
