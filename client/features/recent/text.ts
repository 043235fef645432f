import { formatMoney } from '../../../domain/money';

/** What was looked at on this device. */
export const recentText = {
  title: '最近看过',
  clear: '清空',
  clearLabel: '清空最近看过',
  cleared: '看过的产品已清空',
  one: (name: string, fen: number) => `${name}，${formatMoney(fen)}`,
} as const;
