import { daySaid, hourSaid, timeSaid } from './times';

/** The device's own noon; what the server writes is UTC. */
const NOW = new Date(2026, 10, 21, 12, 0).getTime();
const server = (...[year, month, ...rest]: [number, number, number, number, number]): string =>
  new Date(year, month - 1, ...rest).toISOString().replace('T', ' ');

test.each([
  [server(2026, 11, 21, 9, 41), '今天', '今天 9:41'],
  [server(2026, 11, 21, 0, 0), '今天', '今天 0:00'],
  [server(2026, 11, 20, 23, 59), '11-20', '11-20 23:59'],
  [server(2026, 11, 14, 9, 41), '11-14', '11-14 09:41'],
  [server(2026, 1, 2, 3, 4), '01-02', '01-02 03:04'],
  [server(2025, 12, 31, 23, 59), '2025-12-31', '2025-12-31 23:59'],
  // A device whose clock is behind: no “today”, no error.
  [server(2026, 11, 22, 8, 5), '11-22', '11-22 08:05'],
])('%s', (utc, day, time) => {
  expect(daySaid(utc, NOW)).toBe(day);
  expect(timeSaid(utc, NOW)).toBe(time);
});

test('what is kept says its hour, and its day where that is another', () => {
  expect(hourSaid(new Date(2026, 10, 21, 9, 20).getTime(), NOW)).toBe('9:20');
  expect(hourSaid(new Date(2026, 10, 20, 21, 5).getTime(), NOW)).toBe('11-20 21:05');
  expect(hourSaid(new Date(2025, 10, 20, 21, 5).getTime(), NOW)).toBe('2025-11-20 21:05');
});
