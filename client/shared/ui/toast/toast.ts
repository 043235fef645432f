import { create } from 'zustand';

type ToastTone = 'good' | 'danger';

interface Toast {
  /** New for every message, so that the same words twice are shown and read out twice. */
  readonly id: number;
  readonly message: string;
  readonly tone?: ToastTone;
}

const SHORTEST_MS = 3000;
/** Slow readers of Chinese manage five characters a second. */
const MS_PER_CHARACTER = 200;

let lastId = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

export const useToast = create<{ toast?: Toast }>(() => ({}));

/** Says briefly how something went; a newer message takes the place of an older one. */
export function toast(message: string, tone?: ToastTone): void {
  clearTimeout(timer);
  lastId += 1;
  useToast.setState({ toast: { id: lastId, message, ...(tone && { tone }) } });
  timer = setTimeout(
    () => useToast.setState({ toast: undefined }),
    Math.max(SHORTEST_MS, message.length * MS_PER_CHARACTER),
  );
}
