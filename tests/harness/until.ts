type Falsy = false | undefined | null | '';

/**
 * Asks again and again until `look` gives something true, and answers that. Never waits longer than needed, always says
 * what it waited for.
 * @throws Error after `deadlineMs`
 */
export async function until<T>(
  what: string | (() => string),
  look: () => T | Falsy | Promise<T | Falsy>,
  deadlineMs = 15_000,
): Promise<Exclude<T, Falsy>> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen as Exclude<T, Falsy>;
    if (Date.now() > deadline) {
      throw new Error(`not within ${deadlineMs} ms: ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
