import { Text, View } from '@tarojs/components';
import { useToast } from './toast';

export { toast } from './toast';

/** Where toasts appear; `Page` brings one. */
export function ToastHost() {
  const current = useToast((state) => state.toast);
  return (
    <View className="toast-host" role="status" aria-live="polite">
      {current && (
        <View key={current.id} className={`toast toast--${current.tone ?? 'plain'}`}>
          <Text>{current.message}</Text>
        </View>
      )}
    </View>
  );
}
