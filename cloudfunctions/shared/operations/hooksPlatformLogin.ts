import type { PlatformCredentials } from '../../../domain/platform';
import type { Operation } from '../operation';
import type { Session } from '../ports/database';

/** Signs a platform user in by phone and password (`/api/platform/login`). */
export const hooksPlatformLogin: Operation<PlatformCredentials, Session> = (
  credentials,
  { database, address },
) => database.signInPlatformUser({ ...credentials, ...(address && { address }) });
