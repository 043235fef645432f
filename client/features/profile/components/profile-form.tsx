import { Text, View } from '@tarojs/components';
import type { TypedProfileField } from '../../../../domain/profile-rules';
import type { ClearableUserField } from '../../../../domain/users';
import { NicknameField } from '../../../platform/nickname-field';
import type { UserInfo } from '../../../shared/api/contract';
import { usePictureSlot } from '../../../shared/picture-slot/use-picture-slot';
import { profileText } from '../text';
import { Button } from '../../../shared/ui/button';
import { FailureNote } from '../../../shared/ui/failure-note';
import { Field } from '../../../shared/ui/field';
import { useProfileForm } from '../hooks/use-profile-form';
import { AvatarField } from './avatar-field';
import './profile.css';

interface ProfileFormProps {
  readonly user: UserInfo;
  /** `isWhole`: nothing of this page is still on its way, it may close. */
  readonly onSaved: (isWhole: boolean) => void;
}

/** Completing and editing are one form. */
export function ProfileForm({ user, onSaved }: ProfileFormProps) {
  const slot = usePictureSlot('users_picture');
  const form = useProfileForm(user, () => onSaved(slot.isIdle()));
  const { values, problems } = form;
  const isEmptied = (field: ClearableUserField & TypedProfileField) =>
    user[field] !== '' && values[field].trim() === '';
  return (
    <>
      {form.isRestored && (
        <View className="profile__restored" role="status">
          <Text className="profile__restored-words">{profileText.restored}</Text>
          <Button kind="text" onTap={form.discard}>
            {profileText.discard}
          </Button>
        </View>
      )}
      <View className="profile">
        <AvatarField user={user} slot={slot} />
        <NicknameField
          name="users_name"
          label={profileText.name}
          value={values.users_name}
          placeholder={profileText.namePlaceholder}
          error={problems.users_name}
          enter="done"
          onEnter={form.save}
          onInput={(value) => form.type('users_name', value)}
        />
      </View>
      <View className="profile">
        <Text className="profile__more">{profileText.more}</Text>
        <Field
          name="users_tag"
          label={profileText.tag}
          value={values.users_tag}
          hint={isEmptied('users_tag') ? profileText.willBeRemoved : profileText.tagHint}
          error={problems.users_tag}
          autocomplete="organization-title"
          enter="done"
          onEnter={form.save}
          onInput={(value) => form.type('users_tag', value)}
        />
        <Field
          name="users_id_number"
          label={profileText.idNumber}
          value={values.users_id_number}
          hint={isEmptied('users_id_number') ? profileText.willBeRemoved : profileText.idNumberHint}
          error={problems.users_id_number}
          keyboard="capitals"
          enter="done"
          onEnter={form.save}
          onInput={(value) => form.type('users_id_number', value)}
        />
      </View>
      {form.failure !== undefined && <FailureNote failure={form.failure} />}
      <Button kind="main" busy={form.isSaving} onTap={form.save}>
        {form.isSaving ? profileText.saving : profileText.save}
      </Button>
    </>
  );
}
