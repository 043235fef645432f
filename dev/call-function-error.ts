/**
 * How `wx.cloud.callFunction` rejects. Codes and wording are the platform's, as its users quote them; wx-server-sdk
 * 4.0.2 lists the -604xxx and -504002 ones (`src/config/error.config.ts` in its bundle).
 */
export class CallFunctionError extends Error {
  constructor(
    readonly errCode: number,
    readonly errMsg: string,
  ) {
    super(errMsg);
  }
}

const fail = (errCode: number, text: string): CallFunctionError =>
  new CallFunctionError(errCode, `cloud.callFunction:fail Error: errCode: ${errCode} ${text}`);

export const functionNotFound = (): CallFunctionError =>
  fail(-501000, '| errMsg: FunctionName parameter could not be found');

export const executionFailed = (detail: string): CallFunctionError =>
  fail(-504002, `functions execute fail | errMsg: ${detail}`);

export const timedOut = (timeoutMs: number): CallFunctionError =>
  fail(-504003, `| errMsg: Invoking task timed out after ${timeoutMs / 1000} seconds`);

export const resultTooLarge = (): CallFunctionError =>
  fail(-604001, '| errMsg: cloudfunction result size exceed limit (6MB)');

export const eventTooLarge = (): CallFunctionError =>
  new CallFunctionError(-1, 'cloud.callFunction:fail Error: data exceed max size');
