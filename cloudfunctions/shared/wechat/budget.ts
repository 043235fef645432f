import { refuse, type Result } from '../../../domain/result';
import { BUDGET_MS } from '../../../domain/time-budgets';
import { describe, log } from '../../../shared/log';
import { BUSY } from './errors';

/**
 * Asks WeChat for one thing within the time a person waits for it: slow, down and nonsense become one refusal, because
 * the caller can only try again.
 * @param api how WeChat calls it, for the log
 * @param budgetMs another budget than the product's, for tests of it
 */
export async function askWeChat<T>(
  api: string,
  act: (signal: AbortSignal) => Promise<Result<T>>,
  budgetMs: number = BUDGET_MS.wechat,
): Promise<Result<T>> {
  const signal = AbortSignal.timeout(budgetMs);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('WeChat took too long')));
  });
  try {
    return await Promise.race([act(signal), late]);
  } catch (error) {
    log('error', 'wechat.unavailable', { api, ...describe(error) });
    return refuse('WECHAT_UNAVAILABLE');
  }
}

/** "System busy" is the one error on which WeChat's documents allow a single retry. */
export async function onceMoreWhenBusy<T>(
  ask: () => Promise<T>,
  errcodeOf: (answer: T) => unknown,
): Promise<T> {
  const first = await ask();
  return errcodeOf(first) === BUSY ? ask() : first;
}
