/** Requests a caller may make in a window of `ms` milliseconds (surface section 5). */
export const LIMITS = {
  writes: { max: 300, ms: 10_000 },
  reads: { max: 600, ms: 10_000 },
  logins: { max: 60, ms: 60_000 },
  guest: { max: 600, ms: 10_000 },
  clientError: { max: 30, ms: 60_000 },
} as const;

export type LimitName = keyof typeof LIMITS;
