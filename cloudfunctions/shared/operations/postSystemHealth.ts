import { ok, refuse } from '../../../domain/result';
import { describe, log } from '../../../shared/log';
import type { Database } from '../database';
import type { Operation } from '../operation';

export interface Health {
  readonly status: 'healthy';
  readonly timestamp: string;
  readonly parts: { readonly functions: 'up'; readonly database: 'up' };
}

/** Whether every part answers (`system/health`); when one does not, the refusal's details say which. */
export const postSystemHealth: Operation<object, Health> = async (_input, { database }) => {
  const timestamp = new Date().toISOString();
  if (await answers(database)) {
    return ok({ status: 'healthy', timestamp, parts: { functions: 'up', database: 'up' } });
  }
  const parts = { functions: 'up', database: 'down' };
  return refuse('INTERNAL', { status: 'unhealthy', timestamp, parts });
};

async function answers(database: Database): Promise<boolean> {
  try {
    return (await database.systemHealth({})).ok;
  } catch (error) {
    log('error', 'health.database', describe(error));
    return false;
  }
}
