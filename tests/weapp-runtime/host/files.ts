import type { Privacy } from './privacy';
import { bridge, type TemporaryFile } from './program';

/** How WeChat names a temporary file on a device. */
const SCHEME = 'wxfile://';

/** Where the browser finds a temporary file (open.ts serves it); every other address is its own. */
export const fileAddress = (path: string): string =>
  path.startsWith(SCHEME) ? `/${path.slice(SCHEME.length)}` : path;

export async function chooseMedia(privacy: Privacy): Promise<object> {
  await privacy.authorize('chooseMedia');
  const file = await bridge.choosePicture();
  if (file === null) throw { errMsg: 'chooseMedia:fail cancel' };
  return { type: 'image', tempFiles: [{ tempFilePath: file.path, size: file.size, fileType: 'image' }] };
}

interface CompressOptions {
  readonly src: string;
  readonly quality?: number;
  /** Only one of the two is enough: the other side keeps its proportion. */
  readonly compressedWidth?: number;
  readonly compressedHeight?: number;
}

/** A real JPEG of the picture, smaller by quality and by size. */
export async function compressImage({
  src,
  quality = 80,
  compressedWidth,
  compressedHeight,
}: CompressOptions): Promise<{ tempFilePath: string }> {
  const picture = await load(src);
  const scale = Math.min(
    (compressedWidth ?? Infinity) / picture.naturalWidth,
    (compressedHeight ?? Infinity) / picture.naturalHeight,
    1,
  );
  // Not document.createElement: dom.ts gives WeChat's canvas for that.
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.naturalWidth * scale)),
    Math.max(1, Math.round(picture.naturalHeight * scale)),
  );
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 });
  const { path } = await keep(blob);
  return { tempFilePath: path };
}

export async function getImageInfo({ src }: { src: string }): Promise<object> {
  const { naturalWidth: width, naturalHeight: height } = await load(src);
  return { width, height, path: src, orientation: 'up', type: 'unknown' };
}

/** The size in bytes, as FileSystemManager.getFileInfo and wx.getFileInfo tell it. */
export async function getFileInfo({ filePath }: { filePath: string }): Promise<object> {
  const answer = await fetch(fileAddress(filePath));
  if (!answer.ok) throw { errMsg: `getFileInfo:fail no such file ${filePath}` };
  return { size: (await answer.blob()).size };
}

async function load(src: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = fileAddress(src);
  await picture.decode();
  return picture;
}

async function keep(blob: Blob): Promise<TemporaryFile> {
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
  return bridge.keepFile(address.slice(address.indexOf(',') + 1), 'jpg');
}
