import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { IconButton } from '../../../shared/ui/icon-button';
import { Tag } from '../../../shared/ui/tag';
import { toast } from '../../../shared/ui/toast';
import { orderNumberSaid } from '../numbers';
import { isEditable, paySaid } from '../states';
import { orderText } from '../text';
import { timeSaid } from '../../../shared/times';
import type { OrderSeen } from '../types';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

const Fact = ({ name, children }: FactProps) => (
  <View className="order-fact">
    <Text className="order-fact__name">{name}</Text>
    <View className="order-fact__value">{children}</View>
  </View>
);

interface OrderFactsProps {
  readonly order: OrderSeen;
  readonly onRemark: () => void;
}

/** The rest: what was said with it, its number, when, and whether it is paid. */
export function OrderFacts({ order, onRemark }: OrderFactsProps) {
  const pay = paySaid(order);
  async function copyNumber() {
    const isCopied = await platform.copy(order.order_number);
    toast(isCopied ? orderText.numberCopied : text.copyFailed);
  }
  return (
    <View className="order-facts">
      <Card>
        <Fact name={orderText.remark}>
          <Text className="order-fact__remark">{order.order_remark || orderText.noRemark}</Text>
          {isEditable(order) && (
            <Button kind="text" label={orderText.changeRemark} onTap={onRemark}>
              {order.order_remark === '' ? orderText.write : orderText.change}
            </Button>
          )}
        </Fact>
        <Fact name={orderText.number}>
          <Text className="order-fact__figures" userSelect>
            {orderNumberSaid(order.order_number)}
          </Text>
          <IconButton icon="copy" label={orderText.copyNumber} onTap={() => void copyNumber()} />
        </Fact>
        <Fact name={orderText.placed}>
          <Text className="order-fact__figures">{timeSaid(order.order_create)}</Text>
        </Fact>
        {pay !== undefined && (
          <Fact name={orderText.pay}>
            <Tag tone={pay.tone}>{pay.word}</Tag>
          </Fact>
        )}
      </Card>
    </View>
  );
}
