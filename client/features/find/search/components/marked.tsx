import { Text } from '@tarojs/components';
import { cut } from '../cut';

interface MarkedProps {
  readonly words: string;
  /** Lit wherever it stands in them. */
  readonly mark: string;
}

export function Marked({ words, mark }: MarkedProps) {
  return (
    <Text>
      {cut(words, mark).map(({ text, isMarked }, at) => (
        <Text key={at} className={isMarked ? 'mark' : undefined}>
          {text}
        </Text>
      ))}
    </Text>
  );
}
