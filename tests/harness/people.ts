import { succeeded, type Answer, type Ask } from './ask';
import { fileForm, PNG } from './pictures';
import type { BatchItem } from './records';

export interface Person {
  readonly openid: string;
  readonly token: string;
}

/** What signed-in people do by PocketBase's own API, the same at the database and through the server. */
export function peopleAt(ask: Ask) {
  const upload = (
    token: string | undefined,
    file: Uint8Array = PNG,
    columns?: { readonly [name: string]: string },
    filename?: string,
  ): Promise<Answer> => {
    const body = fileForm(file, columns, filename);
    return ask('POST', '/api/collections/tbl_attachments/records', { token, body });
  };

  return {
    upload,

    /** Uploads a picture and answers its `attachments_id`. */
    picture: async (token: string): Promise<string> =>
      (await succeeded('upload', upload(token))).body.attachments_id,

    /** The token that opens private files, good for minutes. */
    fileToken: async (token: string | undefined): Promise<string> =>
      (await succeeded('file token', ask('POST', '/api/files/token', { token }))).body.token,

    batch: (token: string | undefined, requests: readonly BatchItem[]): Promise<Answer> =>
      ask('POST', '/api/batch', { token, body: { requests } }),
  };
}
