import { Text, View } from '@tarojs/components';
import { AvatarButton } from '../../../platform/avatar-button';
import type { UserInfo } from '../../../shared/api/contract';
import { needsOtherPicture, SlotProgress } from '../../../shared/picture-slot/slot-progress';
import type { usePictureSlot } from '../../../shared/picture-slot/use-picture-slot';
import { profileText } from '../text';
import { uploadText } from '../../../shared/picture-slot/text';
import { text } from '../../../shared/text';
import { platformText } from '../../../platform/text';
import { Avatar } from '../../../shared/ui/avatar';
import { toast } from '../../../shared/ui/toast';
import './profile.css';

interface AvatarFieldProps {
  readonly user: UserInfo;
  readonly slot: ReturnType<typeof usePictureSlot>;
}

/** Saved as soon as it is uploaded: a picture waiting for a button would be lost with its temporary file. */
export function AvatarField({ user, slot }: AvatarFieldProps) {
  const { state, put, retry, cancel } = slot;
  const chosen = state.stage === 'idle' ? undefined : state.picture.path;
  const isUnderWay = state.stage !== 'idle' && state.stage !== 'failed';
  return (
    <View className="profile__picture">
      <Avatar url={chosen ?? user.users_picture_url} name={user.users_name || text.unnamed} size="large" />
      <AvatarButton
        look="quiet"
        disabled={isUnderWay}
        onPicture={put}
        onRefused={(reason) => {
          if (reason !== 'denied') toast(platformText.refused[reason], 'danger');
        }}
      >
        <Text>
          {needsOtherPicture(state)
            ? uploadText.chooseOther
            : user.users_picture === ''
              ? profileText.choosePicture
              : profileText.changePicture}
        </Text>
      </AvatarButton>
      <SlotProgress state={state} onRetry={retry} onCancel={cancel} />
    </View>
  );
}
