import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Failure } from '../../../shared/api/failure';
import { galleryText as words } from '../text';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { ErrorRetry } from '../../../shared/ui/error-retry';
import { Skeleton } from '../../../shared/ui/skeleton';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';

const FAILURE: Failure = {
  code: 'TIMEOUT',
  message: words.failure,
  requestId: '5f0c9a41-7c1b-4d0e-9a53-1f6f0b7b2c11',
  details: {},
};

/** What a page shows while it has nothing to show. */
export function States() {
  const [busy, setBusy] = useState(false);
  return (
    <>
      <Section title={words.skeleton}>
        <Skeleton lines={2} />
        <Skeleton shape="card" />
      </Section>
      <Section title={words.empty}>
        <View className="gallery__card">
          <Empty title={words.emptyTitle} hint={words.emptyHint}>
            <Button kind="main" onTap={() => toast(words.copied)}>
              {words.emptyAction}
            </Button>
          </Empty>
        </View>
      </Section>
      <Section title={words.error}>
        <ErrorRetry failure={FAILURE} busy={busy} onRetry={() => setBusy(true)} />
      </Section>
    </>
  );
}
