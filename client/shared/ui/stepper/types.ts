export interface StepperProps {
  readonly count: number;
  /** 1 where nothing is said. */
  readonly least?: number;
  /** What can be had; where nothing is said 9,999. */
  readonly most?: number;
  /** What is counted, read out: 晶系列触控开关面板 的数量. */
  readonly label: string;
  /** 个, 套: for what is said at a limit. */
  readonly unit?: string;
  readonly big?: boolean;
  /** Shown but not to be changed, as without a network. */
  readonly disabled?: boolean;
  readonly onCount: (count: number) => void;
}

export interface CountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onInput: (words: string) => void;
  readonly onFocus: () => void;
  /** Leaving it, or Enter. */
  readonly onDone: () => void;
}
