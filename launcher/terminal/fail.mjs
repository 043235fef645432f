// @ts-check

/** A failure we can explain: one clear sentence for the person at the console, and what a tool printed, if any. */
export class Failure extends Error {
  /**
   * @param {string} sentence Chinese, says what to do
   * @param {string} [detail] output of the tool that failed, printed before the sentence
   */
  constructor(sentence, detail = '') {
    super(sentence);
    this.name = 'Failure';
    this.detail = detail.trim();
  }
}

/** @type {Record<string, string>} */
const SYSTEM_ERRORS = {
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '文件系统是只读的',
  ENOSPC: '磁盘空间不足',
  ENOTDIR: '路径中有一段是文件，不是文件夹',
  EEXIST: '同名的文件已经存在',
};

/**
 * Says in words why the system refused a file operation, or returns undefined when it is some other error.
 * @param {unknown} error
 */
export function systemReason(error) {
  const code = error instanceof Error ? /** @type {NodeJS.ErrnoException} */ (error).code : undefined;
  return code === undefined ? undefined : SYSTEM_ERRORS[code];
}

/**
 * Prints a failure so that the sentence is the last thing on the screen.
 * @param {unknown} error
 */
export function report(error) {
  if (error instanceof Failure) {
    if (error.detail) console.error(error.detail);
    console.error(`✗ ${error.message}`);
    return;
  }
  const reason = systemReason(error);
  if (reason && error instanceof Error) {
    console.error(`✗ ${reason}：${/** @type {NodeJS.ErrnoException} */ (error).path ?? error.message}`);
    return;
  }
  console.error(error);
  console.error('✗ 启动程序遇到了没有预料到的错误，上面是详细信息。');
}
