import { ERRORS } from '../../../domain/errors';
import { fieldsOf, type Refusal, type Result } from '../../../domain/result';

/** Begins the one line of an answer, so that the launcher finds it among whatever else is printed. */
const ANSWER = 'bai-answer ';

type Labels = { readonly [field: string]: string };

const LABELS: Labels = { users_phone: '手机号', password: '密码' };

/**
 * A command of ours. It answers in one line: what `work` gives, or `{refused}` with one Chinese sentence for the person
 * at the terminal, whose words for fields are `labels`. What `work` throws goes to stderr with exit code 1.
 */
export function command(
  use: string,
  short: string,
  work: (app: core.App, args: string[]) => Result<object>,
  labels: Labels = LABELS,
): Command {
  return new Command({
    use,
    short,
    run: (running, args) => {
      try {
        const result = work($app as unknown as core.App, args);
        const answer = result.ok ? result.value : { refused: sentence(result.refusal, labels) };
        running?.outOrStdout().write(toBytes(`${ANSWER}${JSON.stringify(answer)}\n`));
      } catch (error) {
        // PocketBase ends with 0 whatever a command did.
        // eslint-disable-next-line no-console -- the VM's only way to stderr: cobra's writer prints to stdout
        console.error(`${running?.commandPath()}: ${String(error)}`);
        $os.exit(1);
      }
    },
  });
}

function sentence(refusal: Refusal, labels: Labels): string {
  const [first] = fieldsOf(refusal);
  if (!first) return ERRORS[refusal.code].msg;
  const label = labels[first.field];
  return label ? `${label}：${first.message}` : first.message;
}
