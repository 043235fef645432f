import { PICTURE_FIELDS, type PictureField } from '../../../domain/users';

/** The pictures of a person that only they and the people entitled see: all but the avatar. */
export type PaperField = Exclude<PictureField, 'users_picture'>;
export const PAPER_FIELDS = PICTURE_FIELDS.filter((field): field is PaperField => field !== 'users_picture');
