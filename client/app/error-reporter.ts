import { withoutPhones } from '../../domain/phones';
import type { RequestOf } from '../shared/api/contract';

type Report = RequestOf<'postSystemClientError'>;

/** A broken page may throw in every frame; the first few kinds of error tell all there is to know. */
const MOST_REPORTS = 5;
const MESSAGE_LENGTH = 500;
/** In characters; with three bytes each still below the contract's 8 KB. */
const STACK_LENGTH = 2_000;

/** Phone numbers and tokens have no place in a log, wherever an error message picked them up. */
const redact = (value: string): string =>
  withoutPhones(value.replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'));

/** Bounded and silent: at most a few reports in one run of the client, each kind once, and never an error of its own. */
export function createErrorReporter(
  send: (report: Report) => Promise<unknown>,
  where: () => Pick<Report, 'page' | 'version'>,
): (error: { message: string; stack?: string }) => void {
  const told = new Set<string>();
  return ({ message, stack }) => {
    const short = redact(message).slice(0, MESSAGE_LENGTH);
    if (told.has(short) || told.size >= MOST_REPORTS) return;
    told.add(short);
    const report = {
      message: short === '' ? 'unknown' : short,
      ...(stack ? { stack: redact(stack).slice(0, STACK_LENGTH) } : {}),
      ...where(),
    };
    send(report).catch(() => undefined);
  };
}
