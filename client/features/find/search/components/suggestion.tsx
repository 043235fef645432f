import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '../../../../shared/ui/icon';
import { Press } from '../../../../shared/ui/press';
import { Marked } from './marked';

interface SuggestionProps {
  readonly icon: IconName;
  readonly words: string;
  readonly mark: string;
  /** What it is, or how many. */
  readonly note?: string;
  readonly onTap: () => void;
}

export function Suggestion({ icon, words, mark, note, onTap }: SuggestionProps) {
  return (
    <Press className="press suggestion" onTap={onTap}>
      <Icon name={icon} size="s" />
      <View className="suggestion__words">
        <Marked words={words} mark={mark} />
      </View>
      {note !== undefined && <Text className="suggestion__note">{note}</Text>}
    </Press>
  );
}
