// @ts-check
import { inflateRawSync } from 'node:zlib';

// Offsets and signatures of APPNOTE.TXT (ZIP), sections 4.3.7, 4.3.12 and 4.3.16.
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads one file out of a zip archive (no encryption, no zip64: PocketBase's releases have neither).
 * @param {Buffer} zip
 * @param {string} name
 * @returns {Buffer}
 */
export function readZipEntry(zip, name) {
  let end = zip.length - END_SIZE;
  while (end >= 0 && zip.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw new Error('不是 zip 文件');

  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('zip 目录已损坏');
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength) === name) {
      const method = zip.readUInt16LE(at + 10);
      const size = zip.readUInt32LE(at + 20);
      const local = zip.readUInt32LE(at + 42);
      // Name and extra field may be longer before the content than in the directory.
      const from = local + LOCAL_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const content = zip.subarray(from, from + size);
      if (method === STORED) return content;
      if (method === DEFLATED) return inflateRawSync(content);
      throw new Error(`zip 的压缩方式 ${method} 不受支持`);
    }
    at += ENTRY_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`zip 里没有 ${name}`);
}
