import { Text, View } from '@tarojs/components';

export interface WireStop {
  readonly title: string;
  readonly note?: string;
  /** As said: 今天 9:41. */
  readonly time?: string;
  /** `next`: not yet, a ring. */
  readonly state: 'past' | 'now' | 'next';
}

const STATE_WORDS = { past: '', now: '（现在）', next: '（还没到）' } as const;

/** What happened to an order, in the order given: lamps on a wire, the future as rings. */
export function Wire({ stops }: { readonly stops: readonly WireStop[] }) {
  return (
    <View className="wire" role="list">
      {stops.map(({ title, note, time, state }) => (
        <View key={title} className={`wire__stop wire__stop--${state}`} role="listitem">
          <View className="wire__lamp" aria-hidden="true" />
          <View className="wire__words">
            <Text className="wire__title">{title}</Text>
            {state !== 'past' && <Text className="only-read">{STATE_WORDS[state]}</Text>}
            {note !== undefined && <Text className="wire__note">{note}</Text>}
          </View>
          {time !== undefined && <Text className="wire__time">{time}</Text>}
        </View>
      ))}
    </View>
  );
}

interface WayProps {
  /** Of the whole way: 提交, 确认, 付款, 发货, 收货. */
  readonly stops: readonly string[];
  /** Which of them is reached, from 0. */
  readonly at: number;
}

/** The whole way at a glance: lamps in a row. */
export function Way({ stops, at }: WayProps) {
  return (
    <View className="way" role="list">
      {stops.map((stop, place) => {
        const state = place < at ? 'past' : place === at ? 'now' : 'next';
        return (
          <View key={stop} className={`way__stop way__stop--${state}`} role="listitem">
            <View className="way__lamp" aria-hidden="true" />
            <Text>{stop}</Text>
            {state !== 'past' && <Text className="only-read">{STATE_WORDS[state]}</Text>}
          </View>
        );
      })}
    </View>
  );
}
