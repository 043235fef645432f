/** When something happened, as people say it, in the device's own zone. */

const two = (figure: number): string => (figure < 10 ? `0${figure}` : String(figure));
const clock = (at: Date): string => `${at.getHours()}:${two(at.getMinutes())}`;

/** iOS reads no time of day after a space. */
const read = (utc: string): Date => new Date(utc.replace(' ', 'T'));

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

function dayOf(at: Date, now: Date): string {
  const day = `${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return at.getFullYear() === now.getFullYear() ? day : `${at.getFullYear()}-${day}`;
}

/** @param utc as the server writes it. @returns 今天, 11-14, or 2025-11-14 of another year */
export function daySaid(utc: string, now: number = Date.now()): string {
  const [at, today] = [read(utc), new Date(now)];
  return isSameDay(at, today) ? '今天' : dayOf(at, today);
}

/** @returns 今天 9:41, 11-14 09:41, or 2025-11-14 09:41 of another year; hours of a column are equally wide */
export function timeSaid(utc: string, now: number = Date.now()): string {
  const [at, today] = [read(utc), new Date(now)];
  if (isSameDay(at, today)) return `今天 ${clock(at)}`;
  return `${dayOf(at, today)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Of something kept on the device. @returns 9:20, or 11-14 9:20 of another day */
export function hourSaid(ms: number, now: number = Date.now()): string {
  const [at, today] = [new Date(ms), new Date(now)];
  return isSameDay(at, today) ? clock(at) : `${dayOf(at, today)} ${clock(at)}`;
}
