import type { FieldFrameProps } from './types';

/** Label above, hint or error below: for inputs that are not `Field` but look like one. */
export declare function FieldFrame(props: FieldFrameProps): JSX.Element;
