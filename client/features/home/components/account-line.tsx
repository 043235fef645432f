import { View } from '@tarojs/components';
import { missingProfileParts } from '../../../../domain/users';
import { platform } from '../../../platform';
import type { UserInfo } from '../../../shared/api/contract';
import { go } from '../../../shared/navigate';
import { session } from '../../../shared/services';
import { usePerson } from '../../../shared/session/use-person';
import { useSession } from '../../../shared/session/use-session';
import { meText, sessionText, startText, text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { IconButton } from '../../../shared/ui/icon-button';
import { Notice } from '../../../shared/ui/notice';
import { nextStep } from '../../me/next-step';
import { usePhonePutOff } from '../../phone/hooks/use-phone-put-off';
import { entryWords } from '../../session/entry-words';
import { farewellShelf } from '../../session/farewell';
import { homeText as words } from '../text';

const farewell = farewellShelf(platform.storage);

/** At most one quiet line about the account: why nobody is signed in, or what is still to be filled in. */
export function AccountLine() {
  const state = useSession();
  const person = usePerson();
  if (state.status === 'starting') return null;
  if (state.status === 'signed-in') return <NextStepLine key={state.user.openid} user={state.user} />;
  const { title, hint, action } = entryWords(state);
  if (state.status === 'refused') {
    return <Line words={title} icon="info" action={words.look} onTap={() => void go('me')} />;
  }
  // A place without WeChat: asking again does not help.
  if (state.status === 'needs-login' && state.failure.code === 'NO_WECHAT') {
    return <Line words={hint} icon="info" />;
  }
  return (
    <Line
      words={person === undefined ? title : sessionText.lostTitle}
      icon="info"
      action={action}
      onTap={() => {
        farewell.clear();
        void session.signIn();
      }}
    />
  );
}

function NextStepLine({ user }: { readonly user: UserInfo }) {
  const [isPutOff, putOff] = usePhonePutOff(user.openid);
  const step = nextStep(user, isPutOff);
  if (step === 'done') return null;
  if (step === 'phone') {
    return (
      <Line
        words={startText.phone}
        action={startText.phoneGo}
        onTap={() => void go('phone')}
        onLater={putOff}
      />
    );
  }
  const lacks = missingProfileParts(user).filter((part) => part !== 'users_phone');
  const [only] = lacks;
  return (
    <Line
      words={lacks.length === 1 && only ? meText.profileLacks(meText.parts[only]) : startText.profile}
      action={startText.profileGo}
      onTap={() => void go('profile')}
    />
  );
}

interface LineProps {
  readonly words: string;
  readonly icon?: 'info';
  readonly action?: string;
  readonly onTap?: () => void;
  /** Where it can wait. */
  readonly onLater?: () => void;
}

function Line({ words: sentence, icon, action, onTap, onLater }: LineProps) {
  const keys = (
    <View className="home-line__keys">
      {action !== undefined && onTap && (
        <Button kind="text" small onTap={onTap}>
          {action}
        </Button>
      )}
      {onLater && <IconButton icon="close" label={text.later} onTap={onLater} />}
    </View>
  );
  return (
    <View className="home-line">
      <Notice tone="quiet" icon={icon ?? 'me'} action={keys}>
        {sentence}
      </Notice>
    </View>
  );
}
