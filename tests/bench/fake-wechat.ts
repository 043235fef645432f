import { createServer } from 'node:http';

/**
 * The cheapest possible WeChat for load: code `bench-<n>` belongs to openid `oBENCH<n>`. A process of its own, so that
 * it does not compete inside the load generator. Prints its address and ends with its parent.
 */
const server = createServer((request, response) => {
  const code = /js_code=bench-(\d+)/.exec(request.url ?? '')?.[1];
  response.writeHead(200, { 'content-type': 'text/plain' });
  response.end(
    code === undefined
      ? '{"errcode":40029,"errmsg":"invalid code"}'
      : JSON.stringify({ openid: `oBENCH${code.padStart(22, '0')}`, session_key: 'unused' }),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.({ port: address.port });
});
process.on('disconnect', () => process.exit(0));
