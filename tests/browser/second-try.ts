/*
 * A browser, a server and a database share two processors here, with whatever else the machine does. A test that fails
 * is tried once more; its first failure is printed, and `npm test` names it at the end: it is to be looked at, not
 * believed. One that fails twice fails.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
