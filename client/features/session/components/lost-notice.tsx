import { Text, View } from '@tarojs/components';
import { session } from '../../../shared/services';
import { sessionText, text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import './lost-notice.css';

/** Over a page whose session was lost: the page stays as it is, and what was asked for goes on after the tap. */
export function LostNotice({ busy }: { readonly busy: boolean }) {
  return (
    <View className="lost" role="alert">
      <View className="lost__words">
        <Text className="lost__title">{sessionText.lostTitle}</Text>
        <Text className="lost__hint">{sessionText.lostHint}</Text>
      </View>
      <Button kind="main" busy={busy} onTap={() => void session.signIn()}>
        {text.signIn}
      </Button>
    </View>
  );
}
