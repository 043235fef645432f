import { KEPT_ANSWER_MS } from '../../domain/lifetimes';
import { ok, type Result } from '../../domain/result';
import type { Database } from './database';
import type { Ready, Route } from './route';

/** Different questions whose answers are kept; of one more, the oldest is dropped. */
const QUESTIONS_MAX = 200;

interface Kept {
  readonly until: number;
  readonly answer: Promise<Result<object>>;
}

/** Answers that are the same for everybody who asks, for as long as they may be told. Refusals are kept from nobody else. */
export class KeptAnswers {
  private readonly kept = new Map<string, Kept>();

  /** What the question was answered a moment ago, or what `ask` answers; equal questions at once are asked once. */
  async answer(question: string, ask: () => Promise<Result<object>>): Promise<Result<object>> {
    const known = this.kept.get(question);
    if (known && known.until > Date.now()) {
      const told = await known.answer.catch(() => null);
      // what the other was refused, for the calls they had made, is no answer to this one
      return told?.ok ? told : ask();
    }
    return this.keep(question, ask());
  }

  private async keep(question: string, answer: Promise<Result<object>>): Promise<Result<object>> {
    this.kept.delete(question);
    this.kept.set(question, { until: Date.now() + KEPT_ANSWER_MS, answer });
    const oldest = this.kept.size > QUESTIONS_MAX ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
    let good = false;
    try {
      const result = await answer;
      good = result.ok;
      return result;
    } finally {
      if (!good && this.kept.get(question)?.answer === answer) this.kept.delete(question);
    }
  }
}

/**
 * The same route, where guests' equal questions are answered from this process's memory. Whoever has shown who they are
 * is always asked for: they may be disabled since.
 */
export function keptForGuests(route: Route): Route {
  const answers = new WeakMap<Database, KeptAnswers>();
  const answersOf = (database: Database): KeptAnswers => {
    const known = answers.get(database) ?? new KeptAnswers();
    answers.set(database, known);
    return known;
  };
  const kept =
    (question: string, ready: Ready): Ready =>
    (context) =>
      context.caller.kind === 'guest'
        ? answersOf(context.database).answer(question, () => ready(context))
        : ready(context);
  return {
    ...route,
    parse(body, validate) {
      const ready = route.parse(body, validate);
      return ready.ok ? ok(kept(canonical(body as object), ready.value)) : ready;
    },
  };
}

/** The same text for the same fields in any order. */
const canonical = (body: object): string =>
  JSON.stringify(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1)));
