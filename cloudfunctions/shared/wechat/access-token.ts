import { ok, type Result } from '../../../domain/result';

/** A token is fetched anew this long before WeChat ends it. */
const MARGIN_S = 300;

export type FetchToken = (signal: AbortSignal) => Promise<Result<{ value: string; seconds: number }>>;

/** One access token per instance, fetched by one caller at a time, dropped when WeChat calls it bad. */
export function accessToken(fetchToken: FetchToken) {
  let held: { value: string; until: number } | null = null;
  let pending: Promise<Result<string>> | null = null;
  const refill = async (signal: AbortSignal): Promise<Result<string>> => {
    const fresh = await fetchToken(signal);
    if (!fresh.ok) return fresh;
    const { value, seconds } = fresh.value;
    held = { value, until: Date.now() + Math.max(60, seconds - MARGIN_S) * 1000 };
    return ok(value);
  };
  return {
    get(signal: AbortSignal): Promise<Result<string>> {
      if (held && held.until > Date.now()) return Promise.resolve(ok(held.value));
      pending ??= refill(signal).finally(() => {
        pending = null;
      });
      return pending;
    },
    drop(value: string): void {
      if (held?.value === value) held = null;
    },
  };
}
