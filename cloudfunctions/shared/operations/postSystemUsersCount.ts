import type { Operation } from '../operation';

/** How many people are registered (`/pb/api/system/users-count`); open to guests by the seeds' contract. */
export const postSystemUsersCount: Operation<object, { total_users: number }> = (
  _input,
  { database, address },
) => database.countUsers(address === undefined ? {} : { address });
