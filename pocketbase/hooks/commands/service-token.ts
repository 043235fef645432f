import { SERVICE_ACCOUNTS } from '../../schema/access';
import { setUnusablePassword } from '../users/unusable-password';

/**
 * `pocketbase service-token issue <name>`: prints a new static token of one year for the service account <name>,
 * which is made when absent. Older tokens of that name die, so a rotation without downtime needs two names.
 */
export function serviceTokenCommand(): Command {
  const parent = new Command({ use: 'service-token', short: 'Manages the tokens of service accounts' });
  parent.addCommand(
    new Command({
      use: 'issue <name>',
      short: 'Prints a new token and ends the older ones of the same name',
      run: (command, args) => {
        try {
          command?.outOrStdout().write(toBytes(`${issue(args[0] || '')}\n`));
        } catch (error) {
          // PocketBase ends with 0 whatever a command did.
          // eslint-disable-next-line no-console -- the VM's only way to stderr: cobra's writer prints to stdout
          console.error(`service-token: ${String(error)}`);
          $os.exit(1);
        }
      },
    }),
  );
  return parent;
}

function issue(name: string): string {
  const account = find(name) || new Record($app.findCollectionByNameOrId(SERVICE_ACCOUNTS), { name });
  if (account.isNew()) setUnusablePassword(account);
  account.refreshTokenKey();
  $app.save(account);
  // 0 = the collection's own lifetime.
  return account.newStaticAuthToken(0 as unknown as time.Duration);
}

function find(name: string): core.Record | null {
  try {
    return $app.findFirstRecordByData(SERVICE_ACCOUNTS, 'name', name);
  } catch {
    return null;
  }
}
