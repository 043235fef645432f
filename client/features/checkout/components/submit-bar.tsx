import { Text, View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { BottomBar } from '../../../shared/ui/bottom-bar';
import { Button } from '../../../shared/ui/button';
import { Price } from '../../../shared/ui/price';
import { mendWords } from '../said';
import { checkoutText as text } from '../text';
import type { CheckoutShown } from '../use-checkout';

interface SubmitBarProps {
  readonly shown: CheckoutShown;
  readonly onDelivery: () => void;
}

/** What the one button of the screen does now, in the words of its result. */
function wayOn(
  { refused, delivery, isGuest, isOpen, submit, signIn }: CheckoutShown,
  onDelivery: () => void,
) {
  if (isGuest) return { label: text.signInFirst, act: signIn };
  if (refused !== undefined) {
    const label = mendWords(refused);
    if (label === undefined) return { label: text.toCart, act: () => void go('cart') };
    if (refused.refusal.kind === 'changed' || isOpen || delivery !== undefined) return { label, act: submit };
  }
  return delivery === undefined
    ? { label: text.delivery.add, act: onDelivery }
    : { label: text.submit, act: submit };
}

function noteOf({ refused }: CheckoutShown): string {
  const kind = refused?.refusal.kind;
  if (kind === 'price') return text.newAmount;
  return kind === 'short' || kind === 'gone' ? text.mended : text.payLater;
}

/** What it comes to after the tap, and the tap. */
export function SubmitBar({ shown, onDelivery }: SubmitBarProps) {
  const { label, act } = wayOn(shown, onDelivery);
  const isSending = shown.phase !== 'editing';
  return (
    <BottomBar
      lead={
        <View className="checkout-lead">
          <Price fen={shown.sum.fen} size="lead" />
          <Text className="checkout-lead__note">{noteOf(shown)}</Text>
        </View>
      }
    >
      <Button kind="main" busy={shown.isBusy} onTap={act}>
        {isSending ? text.sending : label}
      </Button>
    </BottomBar>
  );
}
