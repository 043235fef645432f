import { View } from '@tarojs/components';
import type { Failure } from '../../../shared/api/failure';
import { go } from '../../../shared/navigate';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { FailureNote } from '../../../shared/ui/failure-note';
import { productText as words } from '../text';
import { ProductBones } from './product-bones';
import { ProductTop } from './product-top';

interface ProductInsteadProps {
  /** Undefined while it is fetched. */
  readonly failure: Failure | undefined;
  readonly onRetry: () => Promise<void>;
}

/** In the place of a product that is not here yet, could not be fetched, or is not sold under this id (any more). */
export function ProductInstead({ failure, onRetry }: ProductInsteadProps) {
  return (
    <>
      <ProductTop />
      {failure === undefined && <ProductBones />}
      {failure?.code === 'NOT_FOUND' && <Missing />}
      {failure !== undefined && failure.code !== 'NOT_FOUND' && (
        <View className="product-instead">
          <FailureNote failure={failure} />
          <Button kind="main" onTap={() => void onRetry()}>
            {text.retry}
          </Button>
        </View>
      )}
    </>
  );
}

const Missing = () => (
  <View className="product-instead" role="alert">
    <Empty title={words.missingTitle} hint={words.missingHint}>
      <Button kind="main" onTap={() => void go('search')}>
        {words.missingSearch}
      </Button>
      <Button kind="quiet" onTap={() => void go('category')}>
        {words.missingBrowse}
      </Button>
    </Empty>
  </View>
);
