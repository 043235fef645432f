interface KitSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 按间配齐: a kit × a number of rooms becomes a cart group. */
export function KitSheet(_props: KitSheetProps) {
  return null;
}
