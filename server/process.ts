import { describe, gatherLogLines, log } from '../shared/log';

import { ConfigError } from './config';

/** What a running server offers to its process. */
export interface Running {
  readonly url: string;
  /** Graceful: open requests may finish. */
  stop(): Promise<void>;
}

const LOG_WAIT_MS = 20;

/**
 * Runs a server as a child of the launcher: says `ready` or `failed` over IPC, stops gracefully on SIGTERM, SIGINT and
 * when the launcher is gone, which also ends the PocketBase that would be left without a parent.
 */
export async function runProcess(start: () => Promise<Running>): Promise<void> {
  gatherLogLines(LOG_WAIT_MS);
  let running: Running;
  try {
    running = await start();
  } catch (error) {
    const message = explain(error);
    if (message === undefined) log('error', 'server_start_failed', describe(error));
    await tell({ type: 'failed', message: message ?? '服务器启动失败，请查看上面的日志' });
    process.exit(1);
  }

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', () => {
    endPocketBase();
    stop();
  });
  await tell({ type: 'ready', url: running.url });
}

/** One Chinese sentence for what the operator can mend; `undefined` for a surprise. */
function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用，请先停掉占用它的程序，或用 PORT 指定另一个端口`;
  if (code === 'EACCES') return `没有权限使用端口 ${port}，请用 PORT 指定 1024 以上的端口`;
  return undefined;
}

/** Without a parent process the one sentence goes to the terminal. */
function tell(message: {
  readonly type: 'ready' | 'failed';
  readonly [field: string]: string;
}): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected && process.send) process.send(message, () => resolve());
    else process.stderr.write(`${message.message ?? `服务器已启动：${message.url}`}\n`, () => resolve());
  });
}

function endPocketBase(): void {
  const pid = Number(process.env.POCKETBASE_PID);
  if (!Number.isInteger(pid) || pid <= 1) return;
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
