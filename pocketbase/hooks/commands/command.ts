import { ERRORS } from '../../../domain/errors';
import { fieldsOf, type Refusal, type Result } from '../../../domain/result';

/** Begins the one line of an answer, so that the launcher finds it among whatever else is printed. */
const ANSWER = 'bai-answer ';

/** A command of ours; what `work` gives goes to stdout, what it throws to stderr with exit code 1. */
export function command(
  use: string,
  short: string,
  work: (app: core.App, args: string[]) => string,
): Command {
  return new Command({
    use,
    short,
    run: (running, args) => {
      try {
        running?.outOrStdout().write(toBytes(`${work($app as unknown as core.App, args)}\n`));
      } catch (error) {
        // PocketBase ends with 0 whatever a command did.
        // eslint-disable-next-line no-console -- the VM's only way to stderr: cobra's writer prints to stdout
        console.error(`${running?.commandPath()}: ${String(error)}`);
        $os.exit(1);
      }
    },
  });
}

type Labels = { readonly [field: string]: string };

const LABELS: Labels = { users_phone: '手机号', password: '密码' };

/** What a command tells the launcher: a value, or `{refused}` with one Chinese sentence for the person there. */
export function answer(result: Result<object>, labels: Labels = LABELS): string {
  return ANSWER + JSON.stringify(result.ok ? result.value : { refused: sentence(result.refusal, labels) });
}

function sentence(refusal: Refusal, labels: Labels): string {
  const [first] = fieldsOf(refusal);
  if (!first) return ERRORS[refusal.code].msg;
  const label = labels[first.field];
  return label ? `${label}：${first.message}` : first.message;
}
