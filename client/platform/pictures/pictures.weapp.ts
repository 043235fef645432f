import Taro from '@tarojs/taro';
import { parseJson } from '../parse-json';
import { weappFailure } from '../request.weapp';
import type { Reply } from '../http';
import { smallest, STEPS } from './shrink-steps';
import type { LocalPicture, Upload, UploadRequest } from './types';

export async function choosePicture(): Promise<LocalPicture | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    });
    const file = tempFiles[0];
    return file && { path: file.tempFilePath, size: file.size };
  } catch {
    return undefined;
  }
}

/** The size of a temporary file; undefined where the base library cannot say. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return await new Promise((resolve, reject) => {
      Taro.getFileSystemManager().getFileInfo({
        filePath: path,
        success: (info) => resolve('size' in info ? info.size : undefined),
        fail: reject,
      });
    });
  } catch {
    return undefined;
  }
}

/** `compressImage` obeys `quality` for JPEG only, and the width since base library 2.26.0; what fails leaves the picture as it is. */
export async function shrinkPicture(picture: LocalPicture, maxBytes: number): Promise<LocalPicture> {
  const size = picture.size ?? (await sizeOf(picture.path));
  if (size === undefined || size <= maxBytes) return { ...picture, ...(size === undefined ? {} : { size }) };
  return smallest({ ...picture, size }, maxBytes, STEPS, async ({ side, quality }) => {
    try {
      const { tempFilePath } = await Taro.compressImage({
        src: picture.path,
        quality,
        compressedWidth: side,
      });
      const made = await sizeOf(tempFilePath);
      return made === undefined ? undefined : { path: tempFilePath, size: made };
    } catch {
      return undefined;
    }
  });
}

export function upload({ url, headers, picture, field, timeoutMs, onProgress }: UploadRequest): Upload {
  let task: Taro.UploadTask | undefined;
  const result = new Promise<Reply>((resolve) => {
    task = Taro.uploadFile({
      url,
      filePath: picture.path,
      name: field,
      header: headers,
      timeout: timeoutMs,
      success({ statusCode, data, header }) {
        const answered: Record<string, string> = {};
        for (const [name, value] of Object.entries(header ?? {}))
          answered[name.toLowerCase()] = String(value);
        resolve({ ok: true, status: statusCode, headers: answered, body: parseJson(data) });
      },
      fail: (error) => resolve(weappFailure(error)),
    });
  });
  task?.onProgressUpdate(({ progress }) => onProgress(progress / 100));
  return { result, cancel: () => task?.abort() };
}
