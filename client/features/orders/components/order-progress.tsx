import { View } from '@tarojs/components';
import { Card } from '../../../shared/ui/card';
import { Skeleton } from '../../../shared/ui/skeleton';
import { Wire } from '../../../shared/ui/wire';
import type { OrderSeen } from '../types';
import { wireOf } from '../way';
import { Parcel } from './parcel';

interface OrderProgressProps {
  readonly order: OrderSeen;
  /** The history may still come. */
  readonly isLoading: boolean;
}

/** The parcel, and what has happened so far. */
export function OrderProgress({ order, isLoading }: OrderProgressProps) {
  const { order_tracking: parcel, history } = order;
  if (!parcel && !history && !isLoading) return null;
  return (
    <Card>
      {parcel && <Parcel parcel={parcel} />}
      {(history ?? isLoading) && (
        <View className={parcel ? 'order__wire order__wire--below' : 'order__wire'}>
          {history ? <Wire stops={wireOf(history)} /> : <Skeleton lines={3} />}
        </View>
      )}
    </Card>
  );
}
