import { useEffect, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { useStore } from 'zustand';
import { privacyText } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Skeleton } from '../../../shared/ui/skeleton';
import { consent } from '../privacy';
import './privacy.css';

/**
 * Around everything that asks for a personal datum. Asks once by itself; after a refusal a card stays in its place,
 * and the rest of the client goes on.
 */
export function PrivacyGate({ children }: { readonly children: ReactNode }) {
  const status = useStore(consent.store, (state) => state.status);
  useEffect(() => {
    void (async () => {
      await consent.check();
      const now = consent.store.getState();
      if (now.status === 'not-agreed' && !now.wasRefused && !now.isAsking) await consent.ask();
    })();
  }, []);
  if (status === 'unknown') return <Skeleton shape="card" lines={4} />;
  if (status === 'agreed') return children;
  return (
    <View className="privacy-gate">
      <Text className="privacy-gate__title">{privacyText.gateTitle}</Text>
      <Text className="privacy-gate__hint">{privacyText.gateHint}</Text>
      <Button kind="main" onTap={() => void consent.ask()}>
        {privacyText.gateGo}
      </Button>
    </View>
  );
}
