import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { text } from '../../text';
import { Button } from '../button';
import { toast } from '../toast';

/** A number to tell support, copied by one tap: nobody reads it out rightly over the phone. */
export function SupportId({ id }: { readonly id: string }) {
  async function copy() {
    const isCopied = await platform.copy(id);
    toast(isCopied ? text.copied : text.copyFailed);
  }
  return (
    <View className="support-id">
      <Text className="support-id__words" userSelect>
        {`${text.supportId} ${id}`}
      </Text>
      <Button kind="text" label={`${text.copy}${text.supportId}`} onTap={() => void copy()}>
        {text.copy}
      </Button>
    </View>
  );
}
