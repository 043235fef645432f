import { ok, type Refusal, type Result } from '../../domain/result';
import { success } from '../../shared/envelope';
import { parseInput, type Validator } from './input';
import type { CallContext, Operation } from './operation';
import type { Shown } from './present/links';

/** The rest of a call whose input is good: authorise, act, present. */
export type Ready = (context: CallContext) => Promise<Result<object>>;

/** One path of the contract: how its input is read, which operation answers it, and in which shape. */
export interface Route {
  /** The parse move. `validate` is the contract's; a door may know a better one for what reaches it. */
  readonly parse: (body: unknown, validate: Validator | undefined) => Result<Ready>;
  /** Where a contract wants its refusals in a shape (and status 200) of its own. */
  readonly presentRefusal?: (refusal: Refusal) => object;
}

type Present<Input, Outcome> = (outcome: Outcome, shown: Shown<Input>) => object;

/** A route whose input is right when the contract's validator says so. */
export const route = <Input, Outcome>(
  run: Operation<Input, Outcome>,
  present: Present<Input, Outcome>,
): Route => refined<Input, Input, Outcome>(ok, run, present);

/** A route where a rule says more of the input than a schema can. */
export function refined<Sent, Input, Outcome>(
  refine: (sent: Sent) => Result<Input>,
  run: Operation<Input, Outcome>,
  present: Present<Input, Outcome>,
): Route {
  const answer =
    (input: Input): Ready =>
    async (context) => {
      const outcome = await run(input, context);
      return outcome.ok ? ok(present(outcome.value, { input, publicUrl: context.publicUrl })) : outcome;
    };
  return {
    parse(body, validate) {
      const sent = parseInput<Sent>(validate, body);
      const input = sent.ok ? refine(sent.value) : sent;
      return input.ok ? ok(answer(input.value)) : input;
    },
  };
}

/** A presenter: the envelope with this message around the outcome, or around what `shape` makes of it. */
export function saying<Input, Outcome extends object>(
  msg: string,
  shape: Present<Input, Outcome> = (outcome) => outcome,
): Present<Input, Outcome> {
  return (outcome, shown) => success(msg, shape(outcome, shown));
}
