import { platform } from '../../platform';
import { createConsent } from './consent';

/** The consent of whoever holds the phone. WeChat keeps it for them, not for our user. */
export const consent = createConsent(platform.privacy);
