// @ts-check
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onExit } from '../../process/lifecycle.mjs';
import { run } from '../../process/processes.mjs';
import { say, step } from '../../terminal/progress.mjs';
import { BIN_FOLDER, placeBinary } from './place.mjs';
import { POCKETBASE_VERSION } from './version.mjs';

const MODULE = 'github.com/pocketbase/pocketbase';

/**
 * Builds PocketBase's stock program with an installed Go (1.25 or newer).
 * @param {string} [folder]
 * @returns {Promise<string | undefined>} path of the binary; undefined when there is no Go or it does not succeed
 */
export async function fromGo(folder = BIN_FOLDER) {
  if ((await run('go', ['version'])).code !== 0) {
    say('  没有找到 Go，不能自行编译 PocketBase');
    return undefined;
  }
  try {
    return await step(`用 Go 编译 PocketBase ${POCKETBASE_VERSION}（首次约需一两分钟）`, () =>
      placeBinary(folder, async (draft) => {
        const gobin = `${draft}.gobin`;
        const remove = () => rmSync(gobin, { recursive: true, force: true });
        const forget = onExit(remove);
        try {
          const ldflags = `-s -w -X ${MODULE}.Version=${POCKETBASE_VERSION}`;
          const { code, output } = await run(
            'go',
            ['install', '-trimpath', '-ldflags', ldflags, `${MODULE}/examples/base@v${POCKETBASE_VERSION}`],
            // `local`: an old Go must say so instead of downloading another Go.
            { env: { ...process.env, GOBIN: gobin, CGO_ENABLED: '0', GOTOOLCHAIN: 'local' } },
          );
          if (code !== 0) throw new Error(output.trim().split('\n').at(-1));
          renameSync(join(gobin, process.platform === 'win32' ? 'base.exe' : 'base'), draft);
        } finally {
          remove();
          forget();
        }
      }),
    );
  } catch (error) {
    say(`  编译不成：${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
