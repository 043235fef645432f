import type { SidewaysProps } from './types';

/** A row that is wider than the screen and scrolls sideways, to the page's edges. */
export declare function Sideways(props: SidewaysProps): JSX.Element;
