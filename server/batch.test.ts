import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

import { readBatch } from './batch';

const written = async (batch: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
  const req = Object.assign(Readable.from([Buffer.from(JSON.stringify(batch))]), { headers });
  const { body } = await readBatch(req as unknown as IncomingMessage);
  return JSON.parse(body.toString());
};

it('writes anew only what was checked: no headers, no other members, the path without our prefix', async () => {
  const url = '/pb/api/collections/tbl_attachments/records/abc?expand=a';
  const item = { method: 'PATCH', url, body: { a: 1 }, headers: { 'X-Real-IP': '6.6.6.6' }, Method: 'POST' };
  expect(await written({ requests: [item], Requests: [] })).toEqual({
    requests: [
      { method: 'PATCH', url: '/api/collections/tbl_attachments/records/abc?expand=a', body: { a: 1 } },
    ],
  });
});
