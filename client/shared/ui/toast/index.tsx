import { Text, View } from '@tarojs/components';
import { Press } from '../press';
import { uiText } from '../text';
import { closeToast, useToast } from './toast';

export { toast } from './toast';

/** Where toasts appear; `Page` brings one. */
export function ToastHost() {
  const current = useToast((state) => state.toast);
  return (
    <View className="toast-host" role="status" aria-live="polite">
      {current && (
        <View key={current.id} className={`toast toast--${current.tone ?? 'plain'}`}>
          <Text className="toast__words">{current.message}</Text>
          {current.undo && <Undo undo={current.undo} />}
        </View>
      )}
    </View>
  );
}

function Undo({ undo }: { readonly undo: () => void }) {
  function takeBack() {
    closeToast();
    undo();
  }
  return (
    <Press className="press toast__undo" onTap={takeBack}>
      {uiText.undo}
    </Press>
  );
}
