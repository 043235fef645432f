import { Sheet } from '../../../shared/ui/sheet';
import { orderText } from '../text';
import type { OrderRow } from '../types';
import { Parcel } from './parcel';

interface ParcelSheetProps {
  readonly order: OrderRow | undefined;
  readonly onClose: () => void;
}

/** The parcel of an order in a list, without leaving the list. */
export function ParcelSheet({ order, onClose }: ParcelSheetProps) {
  const parcel = order?.order_tracking;
  if (!parcel) return null;
  return (
    <Sheet open title={orderText.parcelNumber} onClose={onClose}>
      <Parcel parcel={parcel} />
    </Sheet>
  );
}
