import type { SwipeRowProps } from './types';

/**
 * A row that is drawn aside to show what can be done with it. It is a scroller that snaps, so that the platform's own
 * touch moves it: no script between finger and row. Of several only one stands open.
 */
export declare function SwipeRow(props: SwipeRowProps): JSX.Element;
