/** As the kit's `Field`. */
export interface NicknameFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Also after the field was left: WeChat fills in the nickname late, and clears one that its check refuses. */
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly placeholder?: string;
  readonly enter?: 'done' | 'next' | 'search' | 'send';
  readonly onEnter?: () => void;
}
