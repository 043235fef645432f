/** Local milliseconds as one says them today: 9:05. */
export function clockOf(ms: number): string {
  const at = new Date(ms);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}
