import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import type { Figure } from './table';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Seconds from `npm start` until the door says that every part answers. */
async function secondsToReady(dataDir: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const launcher = spawn(process.execPath, ['launcher/commands/start.mjs'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  try {
    while (launcher.exitCode === null) {
      const healthy = await fetch(`http://127.0.0.1:${port}/pb/api/system/health`, { method: 'POST' }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (healthy) return (performance.now() - started) / 1000;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('npm start gave up');
  } finally {
    launcher.kill('SIGTERM');
    if (launcher.exitCode === null) await new Promise((resolve) => launcher.once('exit', resolve));
  }
}

export async function* startFigures(): AsyncGenerator<Figure, void> {
  const dataDir = mkdtempSync(join('.cache', 'bench-'));
  try {
    await secondsToReady(dataDir);
    yield {
      what: 'second `npm start` to ready',
      unit: ' s',
      reach: { atMost: 10 },
      measure: async () => ({ value: await secondsToReady(dataDir) }),
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
