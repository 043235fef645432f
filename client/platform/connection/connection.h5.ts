import type { Connection } from '../types';

export const connection: Connection = {
  isLost: () => Promise.resolve(!navigator.onLine),
  onChange(listener) {
    window.addEventListener('online', () => listener(true));
    window.addEventListener('offline', () => listener(false));
  },
};
