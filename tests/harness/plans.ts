import type { Answer } from './ask';
import type { Database } from './database';
import { fresh } from './fresh';
import type { Shop } from './shop';
import { until } from './until';

/** What is gone through from end to end on purpose: lists handed in, rows made on the fly. */
const HARMLESS =
  /^SCAN (CONSTANT ROW|\(subquery-\d+\)|json_each|line|above|below|top|tree|page|want|named|tbl_\w+__pb_create__\w+)(?:\b|$)/;

/** What SQLite means to do in each statement that touched our tables. */
export interface Plans {
  readonly answer: Answer;
  readonly statements: number;
  /** Steps of all plans. */
  readonly steps: string[];
}

/** The steps that read a table of ours from end to end. */
export const scans = (steps: readonly string[]): string[] =>
  steps.filter((step) => step.startsWith('SCAN') && !HARMLESS.test(step));

/** Tells the plans of what a database runs; it must be started with `{ sqlLog: true }`. */
export function plansAt(database: Database, shop: Shop) {
  return async (
    work: () => Promise<Answer>,
    enough: (statements: readonly string[]) => boolean = () => true,
  ): Promise<Plans> => {
    database.statements();
    const answer = await work();
    // PocketBase writes a line of its log after the answer: what comes behind our own statement was asked later.
    const end = `SELECT 'the end ${fresh()}'`;
    await shop.sql(end);
    const told: string[] = [];
    await until('PocketBase has told its SQL', () => {
      told.push(...database.statements());
      return told.some((sql) => sql.includes(end)) && enough(told);
    });
    const ours = told.filter((one) => /\btbl_/.test(one));
    const steps: string[] = [];
    for (const sql of ours) {
      const plan = await shop.sql(`EXPLAIN QUERY PLAN ${sql}`);
      if (!plan) throw new Error(`no plan for ${sql}`);
      steps.push(...plan.map((row) => String(row.at(-1))));
    }
    return { answer, statements: ours.length, steps };
  };
}
