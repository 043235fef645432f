const MOST = 99;

/** What a badge shows: nothing for nothing, and no number that is wider than its place. */
export function badgeCount(count: number): string {
  if (count <= 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
