import { ok } from '../../../domain/result';
import { log, scrub } from '../../../shared/log';
import type { Operation } from '../operation';

export interface ClientErrorReport {
  readonly message: string;
  readonly stack?: string;
  readonly page: string;
  readonly version: string;
}

/** Takes an error report of the client into our log (`system/client-error`), counted per sender and without personal data. */
export const postSystemClientError: Operation<ClientErrorReport, object> = async (report, context) => {
  const counted = await context.database.systemClientError({ address: context.address ?? 'unknown' });
  if (!counted.ok) return counted;
  log('warn', 'client.error', {
    request_id: context.requestId,
    message: scrub(report.message),
    stack: report.stack === undefined ? undefined : scrub(report.stack),
    page: scrub(report.page),
    version: scrub(report.version),
  });
  return ok({});
};
