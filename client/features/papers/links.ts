import { session } from '../../shared/services';
import { createFreshLinks } from './fresh-links';

/** A sign-in brings the whole user, links included; there is no lighter way to ask for them. */
export const freshLinks = createFreshLinks(session.signIn, Date.now);
