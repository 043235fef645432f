import type { ReactNode } from 'react';

export interface PageProps {
  readonly title?: string;
  readonly children: ReactNode;
}
