/** Amounts as a person reads them. Everywhere else money is fen, a whole number. */
export interface MoneyParts {
  readonly sign: '' | '-';
  /** With a comma at every thousand. */
  readonly yuan: string;
  /** With its point; always two figures. */
  readonly cents: string;
}

/** `12345` becomes `12,345`. @param count a whole number that is not negative */
export const withThousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** The parts of an amount, for where sign and cents are smaller. @param fen rounded to whole fen */
export function moneyParts(fen: number): MoneyParts {
  const size = Math.round(Math.abs(fen));
  const cents = size % 100;
  return {
    sign: fen < 0 && size > 0 ? '-' : '',
    yuan: withThousands((size - cents) / 100),
    cents: `.${cents < 10 ? '0' : ''}${cents}`,
  };
}

/** An amount within a sentence: `¥1,412.00`. @param fen rounded to whole fen */
export function formatMoney(fen: number): string {
  const { sign, yuan, cents } = moneyParts(fen);
  return `${sign}¥${yuan}${cents}`;
}
