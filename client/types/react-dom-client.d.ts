/** As much of it as the preview's tools use; its own types are not installed, since Taro renders everywhere else. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(place: Element): { render(children: ReactNode): void };
}
