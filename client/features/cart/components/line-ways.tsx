import { View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { removeLines } from '../actions';
import { ask } from '../desk';
import { cartText as words } from '../text';
import type { CartLine } from '../types';

/** What a swipe offers and more, in sight while the cart is managed. */
export function LineWays({ line }: { readonly line: CartLine }) {
  return (
    <View className="cart-row__ways">
      <Button kind="text" small label={words.remarkOf(line.name)} onTap={() => ask({ what: 'remark', line })}>
        {words.remarkWord}
      </Button>
      <Button
        kind="text"
        small
        label={words.moveOf(line.name)}
        onTap={() => ask({ what: 'move', lines: [line] })}
      >
        {words.moveWord}
      </Button>
      <Button kind="text" small label={words.removeOf(line.name)} onTap={() => void removeLines([line])}>
        {words.removeWord}
      </Button>
    </View>
  );
}
