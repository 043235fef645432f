import { stackAt, type Stack } from './stack';

/** The stack that jest's global set-up started for this run. */
export function sharedStack(): Stack {
  const { BAI_STACK_URL, BAI_STACK_PB_URL, BAI_STACK_SUPERUSER } = process.env;
  if (!BAI_STACK_URL || !BAI_STACK_PB_URL || !BAI_STACK_SUPERUSER) {
    throw new Error('the global set-up (tests/harness/global-setup.ts) did not start a stack');
  }
  return stackAt(BAI_STACK_URL, BAI_STACK_PB_URL, BAI_STACK_SUPERUSER);
}

/** Tokens of the shared stack that belong to no person. */
export const sharedTokens = () => ({
  service: process.env.BAI_STACK_SERVICE_TOKEN,
  superuser: process.env.BAI_STACK_SUPERUSER,
});
