import { Text, View } from '@tarojs/components';
import { missingProfileParts } from '../../../../domain/users';
import type { UserInfo } from '../../../shared/api/contract';
import { go } from '../../../shared/navigate';
import { meText, startText, text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { nextStep } from '../next-step';
import './next-step-card.css';

interface NextStepCardProps {
  readonly user: UserInfo;
  readonly isPhonePutOff: boolean;
  readonly onPutOffPhone: () => void;
}

/** The one thing to do next, with its reason. */
export function NextStepCard({ user, isPhonePutOff, onPutOffPhone }: NextStepCardProps) {
  const step = nextStep(user, isPhonePutOff);
  if (step === 'done') {
    return (
      <View className="step">
        <Text className="step__title">{startText.doneTitle}</Text>
        <Text className="step__why">
          {user.users_phone === '' ? startText.donePutOffWhy : startText.doneWhy}
        </Text>
        <Button kind="quiet" onTap={() => void go('me')}>
          {startText.doneGo}
        </Button>
      </View>
    );
  }
  if (step === 'phone') {
    return (
      <View className="step">
        <Text className="step__count">{startText.step(2, 2)}</Text>
        <Text className="step__title">{startText.phoneTitle}</Text>
        <Text className="step__why">{startText.phoneWhy}</Text>
        <Button kind="main" onTap={() => void go('phone')}>
          {startText.phoneGo}
        </Button>
        <Button kind="text" onTap={onPutOffPhone}>
          {text.later}
        </Button>
      </View>
    );
  }
  const lacks = missingProfileParts(user).filter((part) => part !== 'users_phone');
  return (
    <View className="step">
      <Text className="step__count">{startText.step(1, user.users_phone === '' ? 2 : 1)}</Text>
      <Text className="step__title">{startText.profileTitle}</Text>
      <Text className="step__why">
        {lacks.length === 1
          ? meText.profileLacks(lacks.map((part) => meText.parts[part]).join(''))
          : startText.profileWhy}
      </Text>
      <Button kind="main" onTap={() => void go('profile')}>
        {startText.profileGo}
      </Button>
    </View>
  );
}
