const two = (part: number): string => String(part).padStart(2, '0');

/** 9:20 of today, 11-14 9:20 of another day. */
export function asOf(ms: number, now: number): string {
  const then = new Date(ms);
  const clock = `${then.getHours()}:${two(then.getMinutes())}`;
  const isToday = then.toDateString() === new Date(now).toDateString();
  return isToday ? clock : `${then.getMonth() + 1}-${two(then.getDate())} ${clock}`;
}
