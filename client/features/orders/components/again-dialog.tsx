import { Text, View } from '@tarojs/components';
import { formatMoney } from '../../../../domain/money';
import { go } from '../../../shared/navigate';
import { Dialog } from '../../../shared/ui/dialog';
import { keepUnits } from '../../../shared/ui/product-name/split-name';
import type { Again } from '../hooks/use-again';
import { againText } from '../text';
import './again-dialog.css';

/** What is no longer as it was, before it goes into the cart. */
export function AgainDialog({ again }: { readonly again: Again }) {
  const { plan, busy, confirm, close } = again;
  if (plan === undefined) return null;
  const { additions, gone, changed } = plan;
  const isNothing = additions.length === 0;
  function toCategory() {
    close();
    void go('category');
  }
  return (
    <Dialog
      open
      title={isNothing ? againText.allGone : againText.title}
      confirmText={isNothing ? againText.toCategory : againText.go(additions.length)}
      cancelText={againText.keep}
      busy={busy !== undefined}
      onConfirm={isNothing ? toCategory : confirm}
      onCancel={close}
    >
      {gone.length > 0 && (
        <View className="again">
          {!isNothing && <Text className="again__title">{againText.gone(gone.length)}</Text>}
          {gone.map((name) => (
            <Text key={name} className="again__line">
              {keepUnits(name)}
            </Text>
          ))}
        </View>
      )}
      {changed.length > 0 && (
        <View className="again">
          <Text className="again__title">{againText.changed(changed.length)}</Text>
          {changed.map(({ name, from, to }) => (
            <View key={name} className="again__line">
              <Text>{keepUnits(name)}</Text>
              <Text className="again__prices">{againText.change(formatMoney(from), formatMoney(to))}</Text>
            </View>
          ))}
        </View>
      )}
      {isNothing && (
        <View className="again">
          <Text>{againText.allGoneHint}</Text>
        </View>
      )}
    </Dialog>
  );
}
