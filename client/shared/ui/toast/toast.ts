import { create } from 'zustand';

type ToastTone = 'good' | 'danger';

interface Toast {
  /** New for every message, so that the same words twice are shown and read out twice. */
  readonly id: number;
  readonly message: string;
  readonly tone?: ToastTone;
  readonly undo?: () => void;
}

const SHORTEST_MS = 3000;
/** Long enough to see what was done, and to reach the key. */
const UNDO_MS = 5000;
/** Slow readers of Chinese manage five characters a second. */
const MS_PER_CHARACTER = 200;

let lastId = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

export const useToast = create<{ toast?: Toast }>(() => ({}));

/**
 * Says briefly how something went; a newer message takes the place of an older one.
 * @param undo takes it back; offered for as long as the message stands, at least five seconds
 */
export function toast(message: string, tone?: ToastTone, undo?: () => void): void {
  clearTimeout(timer);
  lastId += 1;
  useToast.setState({ toast: { id: lastId, message, ...(tone && { tone }), ...(undo && { undo }) } });
  const shortest = undo ? UNDO_MS : SHORTEST_MS;
  timer = setTimeout(closeToast, Math.max(shortest, message.length * MS_PER_CHARACTER));
}

export function closeToast(): void {
  clearTimeout(timer);
  useToast.setState({ toast: undefined });
}
