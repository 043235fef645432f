import { session } from '../../shared/services';
import { createFreshLinks } from './fresh-links';

/** The pictures that only their owner and the people entitled see. */
export const PAPER_FIELDS = ['users_id_pic_a', 'users_id_pic_b', 'users_title_picture'] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];

/** A sign-in brings the whole user, links included; there is no lighter way to ask for them. */
export const freshLinks = createFreshLinks(session.signIn, Date.now);
