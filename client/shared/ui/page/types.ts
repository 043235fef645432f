import type { ReactNode } from 'react';

export interface PageProps {
  readonly title?: string;
  /** `show`: where one looks at products, white to the edges and wide. Else the desk, with cards. */
  readonly plane?: 'show';
  /** Its last child is a `BottomBar`: the page is as high as the screen, and its own lower edge gives way. */
  readonly bar?: boolean;
  /** The bar of the first pages stands below it. */
  readonly tabs?: boolean;
  readonly children: ReactNode;
}

export const pageClass = ({ plane, bar, tabs }: Pick<PageProps, 'plane' | 'bar' | 'tabs'>): string =>
  ['page', plane && `page--${plane}`, bar && 'page--bar', tabs && 'page--tabs'].filter(Boolean).join(' ');
