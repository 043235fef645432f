import { ok, type Result } from '../../../domain/result';
import { ensureAdministrator } from '../users/administrators';
import { command } from './command';
import { issueServiceToken } from './service-token';

/**
 * `pocketbase stand-up <name>`: what a server needs of a migrated database before it starts, in one process because
 * every one more delays the start: an administrator (by STAFF_PHONE and STAFF_PASSWORD, made only when there is none)
 * and a new token of the service account <name>.
 */
export function standUpCommand(): Command {
  return command(
    'stand-up <name>',
    'Makes the first administrator and issues a service token',
    (app, args) => standUp(app, args[0] || ''),
    { users_phone: 'STAFF_PHONE', password: 'STAFF_PASSWORD' },
  );
}

function standUp(app: core.App, name: string): Result<object> {
  const made = ensureAdministrator(app, {
    users_phone: $os.getenv('STAFF_PHONE'),
    password: $os.getenv('STAFF_PASSWORD'),
  });
  return made.ok ? ok({ administratorMade: made.value, token: issueServiceToken(app, name) }) : made;
}
