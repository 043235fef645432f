import { smallest, STEPS } from './shrink-steps';
import { pictureOf } from './pictures.h5';
import type { LocalPicture } from './types';

function load(path: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = path;
  return image.decode().then(() => image);
}

/** As a JPEG, upright as the browser shows it, on white where it was see-through. */
async function redraw(image: HTMLImageElement, side: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality / 100));
}

/** What the browser cannot read stays as it is: the server then says what is wrong with it. */
export async function shrinkPicture(picture: LocalPicture, maxBytes: number): Promise<LocalPicture> {
  const { file } = picture;
  if (file === undefined || file.size <= maxBytes) return picture;
  const image = await load(picture.path).catch(() => undefined);
  if (image === undefined) return picture;
  const name = `${file.name.replace(/\.\w+$/, '')}.jpg`;
  return smallest(picture, maxBytes, STEPS, async ({ side, quality }) => {
    const blob = await redraw(image, side, quality);
    return blob === null ? undefined : pictureOf(new File([blob], name, { type: 'image/jpeg' }));
  });
}
