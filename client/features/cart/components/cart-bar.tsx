import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { BottomBar } from '../../../shared/ui/bottom-bar';
import { Button } from '../../../shared/ui/button';
import { Price } from '../../../shared/ui/price';
import { Facts } from '../../../shared/ui/product-name';
import { Tick } from '../../../shared/ui/tick';
import { settle, signInAndSettle } from '../actions';
import { isTicked, tick, tickable, tickOf, useDesk } from '../desk';
import { sumOf, type Lines } from '../lines';
import { cartText as words } from '../text';

interface CartBarProps {
  readonly lines: Lines;
  readonly isGuest: boolean;
  readonly isOffline: boolean;
}

/** What is ticked, what it comes to, and the way to order it. */
export function CartBar({ lines, isGuest, isOffline }: CartBarProps) {
  const [isBusy, setBusy] = useState(false);
  const desk = useDesk();
  const could = tickable(lines, false);
  const state = tickOf(lines, desk);
  const ticked = lines.filter((line) => isTicked(line, desk));
  const { fen, pieces, kinds } = sumOf(ticked);
  const cannot = lines.length - could.length;

  async function go(): Promise<void> {
    setBusy(true);
    await (isGuest ? signInAndSettle(ticked) : settle(ticked));
    setBusy(false);
  }

  const facts = isOffline
    ? [words.settleOnline]
    : [words.pieces(pieces), ...(cannot > 0 ? [words.notCounted(cannot)] : [])];
  return (
    <BottomBar
      lead={
        <View className="cart-bar">
          <Tick
            label={words.selectAll}
            shown
            checked={state}
            disabled={could.length === 0}
            onTap={() => tick(could, state !== true)}
          />
          <View className="cart-bar__sum" role="status">
            <Price fen={fen} size="lead" />
            <View className="cart-bar__facts">
              <Facts facts={facts} />
            </View>
          </View>
        </View>
      }
    >
      <Button kind="main" disabled={isOffline || kinds === 0} busy={isBusy} onTap={() => void go()}>
        {mainWords({ isGuest, isOffline, kinds })}
      </Button>
    </BottomBar>
  );
}

function mainWords({
  isGuest,
  isOffline,
  kinds,
}: {
  isGuest: boolean;
  isOffline: boolean;
  kinds: number;
}): string {
  if (isOffline || kinds === 0) return words.settleNone;
  return isGuest ? words.settleAfterSignIn : words.settle(kinds);
}

/** While many are chosen: how many, and what can be done with them. */
export function ManageBar({ lines, onMove, onRemove }: ManageBarProps) {
  const desk = useDesk();
  const state = tickOf(lines, desk);
  const marked = lines.filter((line) => isTicked(line, desk));
  return (
    <BottomBar
      lead={
        <View className="cart-bar">
          <Tick label={words.selectAll} shown checked={state} onTap={() => tick(lines, state !== true)} />
          <View className="cart-bar__facts" role="status">
            <Text>{words.marked(marked.length)}</Text>
          </View>
        </View>
      }
    >
      <Button kind="soft" disabled={marked.length === 0} onTap={() => onMove(marked)}>
        {words.moveWord}
      </Button>
      <Button kind="danger" disabled={marked.length === 0} onTap={() => onRemove(marked)}>
        {words.removeWord}
      </Button>
    </BottomBar>
  );
}

interface ManageBarProps {
  readonly lines: Lines;
  readonly onMove: (lines: Lines) => void;
  readonly onRemove: (lines: Lines) => void;
}
