import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { go } from '../../../shared/navigate';
import { SERVICE_PHONE } from '../../../shared/service-phone';
import { Button } from '../../../shared/ui/button';
import { FailureNote } from '../../../shared/ui/failure-note';
import { SupportId } from '../../../shared/ui/failure-note/support-id';
import { Icon } from '../../../shared/ui/icon';
import { Photo } from '../../../shared/ui/photo';
import { ProductName } from '../../../shared/ui/product-name';
import type { Failure } from '../../../shared/api/failure';
import type { Refused } from '../refusals';
import { saidOf } from '../said';
import { checkoutText } from '../text';

interface RefusalCardProps {
  readonly refused: Refused;
  /** What its mend met on the way. */
  readonly failure: Failure | undefined;
  readonly isBusy: boolean;
  readonly onPutBack: () => void;
}

const words = checkoutText.refusal;

/** Why there is no order yet, above everything: what is still safe comes first, then the reason, then ways aside. */
export function RefusalCard({ refused, failure, isBusy, onPutBack }: RefusalCardProps) {
  const { title, hint, about } = saidOf(refused);
  const { kind } = refused.refusal;
  const asks = SERVICE_PHONE !== '' && (kind === 'short' || kind === 'gone' || kind === 'other');
  const isReused = refused.refusal.kind === 'changed' && refused.refusal.isReused;
  const requestId = refused.refusal.kind === 'other' ? refused.refusal.failure.requestId : undefined;
  return (
    <View
      className={kind === 'unheard' || kind === 'login' ? 'card refusal refusal--look' : 'card refusal'}
      role="alert"
    >
      <View className="refusal__head">
        <Icon name="warn" />
        <View className="refusal__words">
          <View className="refusal__title" role="heading" aria-level={2}>
            <Text>{title}</Text>
          </View>
          {hint !== '' && <Text className="refusal__hint">{hint}</Text>}
        </View>
      </View>
      {about.map(({ line, why }) => (
        <View key={line.cartId ?? line.productId} className="refusal__line">
          <Photo size="small" url={line.picture} off={kind === 'gone'} />
          <View className="refusal__words">
            <ProductName name={line.name} />
            <Text className="refusal__why">{why}</Text>
          </View>
        </View>
      ))}
      {failure !== undefined && <FailureNote failure={failure} />}
      {requestId !== undefined && <SupportId id={requestId} />}
      {(kind === 'short' || asks || isReused) && (
        <View className="refusal__ways">
          {kind === 'short' && (
            <Button kind="quiet" disabled={isBusy} onTap={onPutBack}>
              {words.putBack}
            </Button>
          )}
          {isReused && (
            <Button kind="quiet" onTap={() => void go('orders')}>
              {checkoutText.toOrders}
            </Button>
          )}
          {asks && (
            <Button kind="quiet" onTap={() => platform.call(SERVICE_PHONE)}>
              {kind === 'short' ? words.ask : words.askOther}
            </Button>
          )}
        </View>
      )}
    </View>
  );
}
