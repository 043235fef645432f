import { randomUUID } from 'node:crypto';

import { isRequestId } from '../domain/request-id';

/** The id that was sent along when it is short and harmless in a header and a log line, else a new one. */
export const requestId = (sent: unknown): string => (isRequestId(sent) ? sent : randomUUID());
