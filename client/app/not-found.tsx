import { View } from '@tarojs/components';
import { goToStart } from '../shared/navigate';
import { navigateText } from '../shared/text';
import { Button } from '../shared/ui/button';
import { Empty } from '../shared/ui/empty';

/** Where an address leads nowhere: an old link, a cut one, or something that is no longer there. */
export function NotFound() {
  return (
    <View role="alert">
      <Empty title={navigateText.notFoundTitle} hint={navigateText.notFoundHint}>
        <Button kind="main" onTap={() => void goToStart()}>
          {navigateText.notFoundGo}
        </Button>
      </Empty>
    </View>
  );
}
