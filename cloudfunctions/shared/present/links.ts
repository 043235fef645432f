import { THUMBS, type Thumb } from '../../../domain/pictures';

/** What a presenter knows beside the outcome. */
export interface Shown<Input = unknown> {
  /** What was asked, as the contract let it through. */
  readonly input: Input;
  /** Origin in links to files, without a trailing slash. */
  readonly publicUrl: string;
}

/** Files come from PocketBase by a path below its root; people get them through the server's `/pb`. */
export const fileLink = (path: string, publicUrl: string): string =>
  path.startsWith('/') ? `${publicUrl}/pb${path}` : path;

/** A picture in one of the sizes it is shown in; without one, empty. */
export const thumbLink = (path: string, size: Thumb, publicUrl: string): string =>
  path === '' ? '' : `${fileLink(path, publicUrl)}?thumb=${THUMBS[size]}`;
