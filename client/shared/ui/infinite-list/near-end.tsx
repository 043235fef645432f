import type { NearEndProps } from './types';

/** Nothing to see: tells when it comes near the screen. */
export declare function NearEnd(props: NearEndProps): JSX.Element;
