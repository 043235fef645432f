import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import { Press } from '../press';
import { Sheet } from '../sheet';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  readonly disabled?: boolean;
}

interface ChoiceSheetProps<Value extends string> {
  readonly open: boolean;
  readonly title: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen?: Value;
  readonly onChoose: (value: Value) => void;
  readonly onClose: () => void;
  /** Last of all: something that is not there yet, such as a new project. */
  readonly add?: { readonly label: string; readonly onTap: () => void };
}

/** One of several, over the lower part of the page. The page decides whether choosing also closes it. */
export function ChoiceSheet<Value extends string>(props: ChoiceSheetProps<Value>) {
  const { open, title, choices, chosen, onChoose, onClose, add } = props;
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className="choices" role="radiogroup" aria-label={title}>
        {choices.map(({ value, label, note, disabled }) => (
          <Press
            key={value}
            className={value === chosen ? 'press choice choice--on' : 'press choice'}
            role="radio"
            checked={value === chosen}
            disabled={disabled}
            onTap={() => onChoose(value)}
          >
            <View
              className={
                value === chosen ? 'tick tick--one tick--on' : `tick tick--one${disabled ? ' tick--no' : ''}`
              }
            >
              {value === chosen && <Icon name="check" size="xs" />}
            </View>
            <View className="choice__words">
              <Text className="choice__label">{label}</Text>
              {note !== undefined && <Text className="choice__note">{note}</Text>}
            </View>
          </Press>
        ))}
      </View>
      {add && (
        <Press className="press choice choice--new" onTap={add.onTap}>
          <Icon name="plus" size="s" />
          <Text>{add.label}</Text>
        </Press>
      )}
    </Sheet>
  );
}
