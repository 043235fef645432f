/** How long what we hand out is good for. The database issues by these numbers, the client renews by them. */

/** A user's token, in seconds. */
export const USER_TOKEN_S = 24 * 3600;

/** The service account's token of the functions, in seconds; `npm run service-token -- rotate` makes a new one. */
export const SERVICE_TOKEN_S = 365 * 24 * 3600;

/** A link to a private file, in seconds: long enough to load a page of pictures, too short to be passed on. */
export const FILE_LINK_S = 180;

/** A user's token is renewed once less than this share of its life is left. */
export const RENEW_BELOW = 0.25;

/** A link is asked for anew once less than this share of its life is left: a slow picture must still arrive in time. */
export const RENEW_LINK_BELOW = 1 / 3;

/** How long, in ms, a guest may be told of the catalogue what another guest was told. */
export const KEPT_ANSWER_MS = 5_000;
