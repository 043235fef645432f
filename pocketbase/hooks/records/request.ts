/** The generated types call request and URL optional (they are Go pointers); an event of a route always has both. */
export const requestOf = (e: core.RequestEvent): http.Request => e.request as http.Request;

export const urlOf = (e: core.RequestEvent): url.URL => requestOf(e).url as url.URL;

/** The token of an `Authorization` header; PocketBase takes it with and without `Bearer `. */
export const bearerOf = (e: core.RequestEvent): string =>
  requestOf(e)
    .header.get('Authorization')
    .replace(/^Bearer /i, '');
