import type { CountFieldProps } from './types';

/** The figure between the keys: one can type. */
export declare function CountField(props: CountFieldProps): JSX.Element;
