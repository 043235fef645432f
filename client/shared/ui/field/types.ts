import type { ReactNode } from 'react';

export interface FieldProps {
  /** As the contract names it; also what a browser's autofill goes by. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What helps to fill it in; gives way to `error`. */
  readonly hint?: string;
  /** What is wrong with the value and how to mend it. */
  readonly error?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly multiline?: boolean;
  readonly disabled?: boolean;
}

export interface FieldFrameProps extends Pick<
  FieldProps,
  'label' | 'value' | 'hint' | 'error' | 'maxLength'
> {
  /** Of the input inside; the label and the words below are tied to it. H5 only. */
  readonly inputId?: string;
  readonly children: ReactNode;
}

/** Id of the words below the input with this id. */
export const wordsId = (inputId: string): string => `${inputId}-words`;

/** Shown once the limit comes near: before, it only adds noise. */
export function lengthLeft({ value, maxLength }: Pick<FieldProps, 'value' | 'maxLength'>): string {
  if (maxLength === undefined || value.length < maxLength * 0.8) return '';
  return `${value.length}/${maxLength}`;
}
