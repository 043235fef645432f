import { privacyText, profileText, startText } from '../../../client/shared/text';
import type { Driver } from './driver';

/** Steps that several flows begin with. */

/** From the start page of a new person to the open profile form, the privacy guide agreed to. */
export async function toProfileForm(me: Driver): Promise<void> {
  await me.tap(startText.profileGo);
  await me.tap(privacyText.agree);
  await me.see(profileText.name);
}

/** From the start page to the person's own page. */
export async function toMyPage(me: Driver): Promise<void> {
  await me.tap(startText.toMe);
}
