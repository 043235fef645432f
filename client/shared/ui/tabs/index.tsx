import { Text } from '@tarojs/components';
import { Press } from '../press';
import { Sideways } from '../sideways';

export interface Tab<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

interface TabsProps<Value extends string> {
  /** Of the whole row, read out. */
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Kinds of one thing: a word and how many; the chosen one is lit. */
export function Tabs<Value extends string>({ label, tabs, chosen, onChoose }: TabsProps<Value>) {
  return (
    <Sideways
      className="tabs"
      role="tablist"
      label={label}
      show={tabs.findIndex(({ value }) => value === chosen)}
    >
      {tabs.map(({ value, label: word, count }) => (
        <Press
          key={value}
          className={value === chosen ? 'press tabs__tab tabs__tab--on' : 'press tabs__tab'}
          role="tab"
          checked={value === chosen}
          onTap={() => onChoose(value)}
        >
          <Text>{word}</Text>
          {count !== undefined && <Text className="tabs__count">{count}</Text>}
        </Press>
      ))}
    </Sideways>
  );
}
