// @ts-check
import { createHash } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../../terminal/fail.mjs';
import { say, step } from '../../terminal/progress.mjs';
import { downloadReason, fetchFile } from './download.mjs';
import { BIN_FOLDER, placeBinary } from './place.mjs';
import { POCKETBASE_VERSION } from './version.mjs';
import { readZipEntry } from './zip.mjs';

const OFFICIAL = 'https://github.com/pocketbase/pocketbase/releases/download';
const TAG = `v${POCKETBASE_VERSION}`;

/**
 * sha256 of the release archives, from the release's checksums.txt. A platform that is not here is checked against the
 * checksums.txt beside its archive, which guards against a broken download but not against a dishonest mirror.
 * @type {Record<string, string>}
 */
const SHA256 = {
  linux_amd64: '08b9fcda0d5fd42cb315dc15a36dfa121c993855bd635f01d347c31b4328ec34',
  linux_arm64: '8c785618840df7ebba795fdf4eba33a5fed64ac5307ad8023b955b4ebb82048b',
  linux_armv7: 'ba5cde96576716ea8ecf96a11b53a4e0c376f24d93cd48e70aaee54f620ddc5e',
  darwin_arm64: '9da6fbe11e82c5b1704e56f7457b24682e01c510206c29b798a458119fa2be20',
  darwin_amd64: '888892fe5fe64cea4a1441937671e191b32ed8f322fa09d3d7b3ca2fc1d7be29',
};

/** @type {Record<string, string>} */
const OS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
/** @type {Record<string, string>} */
const ARCH = { x64: 'amd64', arm64: 'arm64', arm: 'armv7', ppc64: 'ppc64le', s390x: 's390x' };

/** Name of this machine's archive without its extension's prefix, such as `linux_amd64`; undefined when there is none. */
export function releasePlatform(platform = process.platform, arch = process.arch) {
  const [os, cpu] = [OS[platform], ARCH[arch]];
  return os && cpu ? `${os}_${cpu}` : undefined;
}

/** @param {string} base @param {string} asset */
async function publishedSha256(base, asset) {
  // A mirror given as one zip file has its list beside it.
  const isFile = !base.includes('://') && statSync(base).isFile();
  const list = (await fetchFile(isFile ? dirname(base) : base, TAG, 'checksums.txt')).toString('utf8');
  const line = list.split('\n').find((entry) => entry.trim().endsWith(asset));
  if (!line) throw new Error(`checksums.txt 里没有 ${asset}`);
  return line.trim().split(/\s+/)[0];
}

/**
 * Gets PocketBase from its official release, or from a mirror of it. A mirror whose archive is not the released one
 * stops everything; an unreachable source is only reported, so that the next way can be tried.
 * @param {{ mirror?: string, sha256?: Record<string, string>, folder?: string }} [options] the table and the folder are
 *   parameters for the tests only
 * @returns {Promise<string | undefined>} path of the binary
 */
export async function fromRelease({ mirror, sha256 = SHA256, folder = BIN_FOLDER } = {}) {
  const platform = releasePlatform();
  if (!platform) {
    say(`  PocketBase 没有适合 ${process.platform}/${process.arch} 的发行包`);
    return undefined;
  }
  const base = mirror || OFFICIAL;
  const asset = `pocketbase_${POCKETBASE_VERSION}_${platform}.zip`;
  try {
    return await step(`下载 PocketBase ${POCKETBASE_VERSION}（${base}）`, async () => {
      const zip = await fetchFile(base, TAG, asset);
      const expected = sha256[platform] ?? (await publishedSha256(base, asset));
      const actual = createHash('sha256').update(zip).digest('hex');
      if (actual !== expected) {
        const sentence = `${asset} 的 sha256 不对（应为 ${expected}，实为 ${actual}），已拒绝使用`;
        if (mirror) throw new Failure(`${sentence}；请检查 POCKETBASE_MIRROR=${mirror}。`);
        throw new Error(sentence);
      }
      return placeBinary(folder, async (draft) => {
        writeFileSync(
          draft,
          readZipEntry(zip, platform.startsWith('windows') ? 'pocketbase.exe' : 'pocketbase'),
        );
      });
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    say(`  下载不成：${downloadReason(error)}`);
    return undefined;
  }
}
