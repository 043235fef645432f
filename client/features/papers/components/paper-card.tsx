import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import type { UserInfo } from '../../../shared/api/contract';
import { SlotProgress } from '../../../shared/picture-slot/slot-progress';
import { usePictureSlot } from '../../../shared/picture-slot/use-picture-slot';
import { papersText } from '../text';
import { Button } from '../../../shared/ui/button';
import { Skeleton } from '../../../shared/ui/skeleton';
import type { PaperField } from '../../../../domain/users';
import { PaperPicture } from './paper-picture';
import { RemovePaper } from './remove-paper';
import { Picture } from '../../../shared/ui/picture';
import './papers.css';

interface PaperCardProps {
  readonly field: PaperField;
  readonly user: UserInfo;
  /** Whether the user's links to private pictures can be loaded from. */
  readonly isFresh: boolean;
}

export function PaperCard({ field, user, isFresh }: PaperCardProps) {
  const { state, put, retry, cancel } = usePictureSlot(field);
  const { title, hint } = papersText.cards[field];
  const id = user[field];

  async function choose() {
    const picture = await platform.choosePicture();
    if (picture !== undefined) put(picture);
  }

  return (
    <View className="paper">
      <View className="paper__head">
        <View className="paper__what">
          <Text className="paper__title">{title}</Text>
          <Text className="paper__hint">{hint}</Text>
        </View>
        <Text className="paper__state">{id === '' ? papersText.missing : papersText.stored}</Text>
      </View>
      {state.stage !== 'idle' && (
        <View className="paper__picture">
          <Picture className="paper__image paper__image--veiled" url={state.picture.path} fit="contain" />
        </View>
      )}
      {state.stage === 'idle' && id !== '' && !isFresh && <Skeleton lines={2} />}
      {state.stage === 'idle' && id !== '' && isFresh && (
        <PaperPicture key={id} title={title} url={user[`${field}_url`]} />
      )}
      <SlotProgress state={state} onRetry={retry} onChooseOther={() => void choose()} onCancel={cancel} />
      {state.stage === 'idle' && (
        <View className="paper__ways">
          {id !== '' && <RemovePaper key={id} field={field} title={title} />}
          <Button
            kind="quiet"
            label={`${title}：${id === '' ? papersText.choose : papersText.replace}`}
            onTap={() => void choose()}
          >
            {id === '' ? papersText.choose : papersText.replace}
          </Button>
        </View>
      )}
    </View>
  );
}
