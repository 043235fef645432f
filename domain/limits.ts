/** Requests a caller may make in a window of `ms` milliseconds. */
export const LIMITS = {
  writes: { max: 300, ms: 10_000 },
  reads: { max: 600, ms: 10_000 },
  logins: { max: 60, ms: 60_000 },
  guest: { max: 600, ms: 10_000 },
  clientError: { max: 30, ms: 60_000 },
  // per phone number: a password that can be guessed online is worth as much as its number of tries
  passwordTries: { max: 5, ms: 300_000 },
  // per address: one machine must not walk through many phone numbers, nor fill the table
  platformLogins: { max: 100, ms: 300_000 },
  platformRegistrations: { max: 60, ms: 600_000 },
} as const;

export type LimitName = keyof typeof LIMITS;
