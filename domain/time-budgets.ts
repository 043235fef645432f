/**
 * How long each part waits for the one behind it, in ms. Whoever asks waits longer than whoever answers, so that a
 * person hears what went wrong from the part that knows, and nobody works on for somebody who has left.
 */
export const BUDGET_MS = {
  /** Everything one operation asks of WeChat, its retry included. */
  wechat: 5_000,
  /** One round trip to the database, the retry on a dead socket included. */
  database: 6_000,
  /** The platform ends a function; `deploy/functions.json` carries the same number in seconds. */
  function: 20_000,
  /** Our server gives up on whoever answers behind it. */
  server: 22_000,
  /** The mini-program gives up on an answer. */
  client: 25_000,
} as const;

/** The operation that waits most: who is it, what does WeChat say, store it (`wechat/profile` with a phone code). */
export const MOST_DATABASE_TRIPS = 2;

export const WORST_OPERATION_MS = BUDGET_MS.wechat + MOST_DATABASE_TRIPS * BUDGET_MS.database;
