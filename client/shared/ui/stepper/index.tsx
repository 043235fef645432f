import { useEffect, useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { withThousands } from '../../../../domain/money';
import { Icon } from '../icon';
import { Press } from '../press';
import { uiText } from '../text';
import { toast } from '../toast';
import { CountField } from './count-field';
import { typedCount, within } from './count';
import { repeatWhileHeld, type Repeat } from './repeat';
import type { StepperProps } from './types';

const MOST = 9999;

/** A count: tap, hold or type. A limit greys its key, and tapping it says which one it is. */
export function Stepper(props: StepperProps) {
  const { count, least = 1, most = MOST, label, unit = '', big, disabled } = props;
  const [draft, setDraft] = useState<string>();
  // WeChat may tell of the last character and of the end in one breath, before anything is drawn anew.
  const typed = useRef<string>();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  /** Asks for another count; a limit that holds it back is told. @returns whether anything changed */
  function ask(wanted: number): boolean {
    const { count: now, onCount } = latest.current;
    const { count: next, hit } = within(wanted, { least, most });
    if (hit === 'most') toast(uiText.most(withThousands(most), unit));
    if (hit === 'least') toast(uiText.least(withThousands(least), unit));
    if (next === now) return false;
    // Until the next drawing a repeated step counts from here.
    latest.current = { ...latest.current, count: next };
    onCount(next);
    return true;
  }

  function type(text: string) {
    typed.current = text;
    setDraft(text);
  }

  function finish() {
    const wanted = typed.current === undefined ? undefined : typedCount(typed.current);
    typed.current = undefined;
    setDraft(undefined);
    if (wanted !== undefined) ask(wanted);
  }

  return (
    <View className={big ? 'stepper stepper--big' : 'stepper'} role="group" aria-label={label}>
      <StepKey
        icon="minus"
        label={uiText.fewer}
        isAtLimit={count <= least}
        disabled={disabled}
        step={() => ask(latest.current.count - 1)}
      />
      <CountField
        label={label}
        value={draft ?? (disabled ? withThousands(count) : String(count))}
        disabled={disabled}
        onInput={type}
        onFocus={() => type(String(latest.current.count))}
        onDone={finish}
      />
      <StepKey
        icon="plus"
        label={uiText.more}
        isAtLimit={count >= most}
        disabled={disabled}
        step={() => ask(latest.current.count + 1)}
      />
    </View>
  );
}

interface StepKeyProps {
  readonly icon: 'minus' | 'plus';
  readonly label: string;
  readonly isAtLimit: boolean;
  readonly disabled?: boolean;
  readonly step: () => boolean;
}

function StepKey({ icon, label, isAtLimit, disabled, step }: StepKeyProps) {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  const repeat = useRef<Repeat>();
  useEffect(() => () => repeat.current?.stop(), []);
  const key = () => (repeat.current ??= repeatWhileHeld(() => latest.current()));
  const isOff = isAtLimit || disabled;
  return (
    <Press
      className={isOff ? 'press stepper__key stepper__key--off' : 'press stepper__key'}
      label={label}
      disabled={disabled}
      onHold={(isHeld) => (isHeld ? key().start() : key().stop())}
      onTap={() => key().tap()}
    >
      <Icon name={icon} size="xs" />
    </Press>
  );
}
