import { ok } from '../../../domain/result';
import { SERVICE_ACCOUNTS } from '../../schema/access';
import { setUnusablePassword } from '../people/unusable-password';
import { command } from './command';

/**
 * `pocketbase service-token issue <name>`: answers `{token}`, a new static token of one year for the service account
 * <name>, which is made when absent. Older tokens of that name die, so a rotation without downtime needs two names.
 */
export function serviceTokenCommand(): Command {
  const parent = new Command({ use: 'service-token', short: 'Manages the tokens of service accounts' });
  parent.addCommand(
    command('issue <name>', 'Issues a new token and ends the older ones of the same name', (app, args) =>
      ok({ token: issueServiceToken(app, args[0] || '') }),
    ),
  );
  return parent;
}

/** A new token for the service account of this name, in place of all older ones. */
export function issueServiceToken(app: core.App, name: string): string {
  const account = find(app, name) || new Record(app.findCollectionByNameOrId(SERVICE_ACCOUNTS), { name });
  if (account.isNew()) setUnusablePassword(account);
  account.refreshTokenKey();
  app.save(account);
  // 0 = the collection's own lifetime.
  return account.newStaticAuthToken(0 as unknown as time.Duration);
}

function find(app: core.App, name: string): core.Record | null {
  try {
    return app.findFirstRecordByData(SERVICE_ACCOUNTS, 'name', name);
  } catch {
    return null;
  }
}
