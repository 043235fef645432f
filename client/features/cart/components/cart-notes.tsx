import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import type { Failure } from '../../../shared/api/failure';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { Notice } from '../../../shared/ui/notice';
import { hourSaid } from '../../../shared/times';
import { signIn } from '../actions';
import { cartText as words } from '../text';

/** A guest's cart is on this device alone: how it comes to be everywhere. */
export function GuestNotice() {
  const [isBusy, setBusy] = useState(false);
  async function go(): Promise<void> {
    setBusy(true);
    await signIn();
    setBusy(false);
  }
  return (
    <Notice
      tone="info"
      action={
        <Button kind="main" small busy={isBusy} onTap={() => void go()}>
          {words.signIn}
        </Button>
      }
    >
      {words.guestNotice}
    </Notice>
  );
}

interface OldStripProps {
  readonly isOffline: boolean;
  readonly isGuest: boolean;
  readonly failure: Failure | undefined;
  readonly receivedAt: number | undefined;
  readonly onAgain: () => void;
}

/** What is shown is not of now: from when it is, why, and another try. */
export function OldStrip({ isOffline, isGuest, failure, receivedAt, onAgain }: OldStripProps) {
  const [now] = useState(Date.now);
  const time = hourSaid(receivedAt ?? now, now);
  const said = isGuest
    ? words.offlineGuest
    : isOffline
      ? words.offlineAsOf(time)
      : words.notRenewed(time, failure?.message ?? '');
  return (
    <View className="cart-old" role="status">
      <Icon name={isOffline ? 'offline' : 'info'} size="s" />
      <Text className="cart-old__words">{said}</Text>
      <Button kind="text" onTap={onAgain}>
        {words.again}
      </Button>
    </View>
  );
}
