import type { ReactNode } from 'react';

export interface PageProps {
  readonly title?: string;
  /** `show`: where one looks at products, white to the edges and wide. Else the desk, with cards. */
  readonly plane?: 'show';
  /** Its last child is a `BottomBar`: the page is as high as the screen, and its own lower edge gives way. */
  readonly bar?: boolean;
  readonly children: ReactNode;
}

export const pageClass = ({ plane, bar }: Pick<PageProps, 'plane' | 'bar'>): string =>
  ['page', plane && `page--${plane}`, bar && 'page--bar'].filter(Boolean).join(' ');
