import { Bones } from '../../../shared/ui/skeleton/shapes';
import { View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { Sheet } from '../../../shared/ui/sheet';
import { useKits } from '../hooks/use-kits';
import { kitText as words } from '../text';
import { KitSteps } from './kit-steps';
import './kits.css';

interface KitSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 按间配齐: a kit × a number of rooms becomes a cart group. */
export function KitSheet({ open, onClose }: KitSheetProps) {
  return open ? <OpenKitSheet onClose={onClose} /> : null;
}

function OpenKitSheet({ onClose }: Pick<KitSheetProps, 'onClose'>) {
  const { kits, failure, refresh } = useKits();
  if (kits !== undefined && kits.length > 0) return <KitSteps kits={kits} onClose={onClose} />;
  return (
    <Sheet open title={words.fitOut} onClose={onClose}>
      {kits === undefined && failure === undefined && (
        <Bones>
          {[0, 1, 2, 3, 4].map((at) => (
            <View key={at} className="bone kit-bone" />
          ))}
        </Bones>
      )}
      {kits === undefined && failure !== undefined && (
        <Empty title={failure.message}>
          <Button kind="quiet" onTap={() => void refresh()}>
            {words.again}
          </Button>
        </Empty>
      )}
      {kits !== undefined && (
        <Empty title={words.noneTitle} hint={words.noneHint}>
          <Button kind="main" onTap={() => void go('category')}>
            {words.toCategory}
          </Button>
        </Empty>
      )}
    </Sheet>
  );
}
