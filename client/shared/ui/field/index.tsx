import type { FieldProps } from './types';

/** One line or several of text, with its label, its hint and what is wrong with it. */
export declare function Field(props: FieldProps): JSX.Element;
