import type { PlatformAccount } from '../../../domain/platform';
import type { Operation } from '../operation';
import type { Session } from '../ports/database';

/** Makes a platform account without power and signs it in (`/api/platform/register`), open to everybody by contract. */
export const hooksPlatformRegister: Operation<PlatformAccount, Session> = (account, { database, address }) =>
  database.registerPlatformUser({ account, ...(address && { address }) });
