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
  /** The keyboard comes with it: it was asked for by the tap that shows it. */
  readonly focus?: boolean;
  /**
   * Which keys a phone shows; letters without it. `capitals` for numbers with letters among them: WeChat's own keyboard
   * for identity cards knows no passport.
   */
  readonly keyboard?: 'number' | 'phone' | 'capitals';
  /** What a browser may fill in by itself, in its own words (`name`, `street-address` …); nothing without it. */
  readonly autocomplete?: string;
  /** What the keyboard's Enter says; of one line only. */
  readonly enter?: EnterKey;
  readonly onEnter?: () => void;
}

/** One name for both: `confirm-type` in WeChat, `enterkeyhint` in a browser. */
export type EnterKey = 'done' | 'next' | 'search' | 'send';

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
