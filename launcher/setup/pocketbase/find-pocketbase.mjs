// @ts-check
import { resolve } from 'node:path';
import { Failure } from '../../terminal/fail.mjs';
import { fromGo } from './go.mjs';
import { cachedBinary } from './place.mjs';
import { fromRelease } from './release.mjs';
import { POCKETBASE_VERSION, versionOf } from './version.mjs';

/**
 * Finds or gets the pinned PocketBase: POCKETBASE_BIN, the project's copy, the release, a build with Go.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} path of the binary
 */
export async function findPocketBase(env = process.env) {
  if (env.POCKETBASE_BIN) {
    const given = resolve(env.POCKETBASE_BIN);
    const version = versionOf(given);
    if (version === POCKETBASE_VERSION) return given;
    throw new Failure(
      version
        ? `POCKETBASE_BIN=${env.POCKETBASE_BIN} 的版本是 ${version}，需要 ${POCKETBASE_VERSION}；请换成这个版本，或去掉该变量。`
        : `POCKETBASE_BIN=${env.POCKETBASE_BIN} 不能运行，请设为 PocketBase ${POCKETBASE_VERSION} 程序的路径，或去掉该变量。`,
    );
  }
  const found = cachedBinary() ?? (await fromRelease({ mirror: env.POCKETBASE_MIRROR })) ?? (await fromGo());
  if (found) return found;
  throw new Failure(
    `没有办法得到 PocketBase ${POCKETBASE_VERSION}，请任选一种：① 设置 POCKETBASE_BIN 为已有程序的路径；` +
      '② 连上 GitHub，或设置 POCKETBASE_MIRROR 为镜像地址或本地发行包（zip）的路径；' +
      '③ 安装 Go 1.25 以上（国内可设 GOPROXY=https://goproxy.cn），程序会自行编译。',
  );
}
