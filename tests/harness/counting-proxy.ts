import { createServer, request as forward, type IncomingMessage } from 'node:http';

/** Stands between the server and PocketBase and counts what passes, so that a test can count round trips. */
export async function countingProxy(target: string) {
  const seen: string[] = [];
  let down = false;
  const server = createServer((incoming, outgoing) => {
    if (down) {
      incoming.socket.destroy();
      return;
    }
    seen.push(`${incoming.method} ${incoming.url}`);
    const upstream = forward(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method, headers: incoming.headers },
      (answer: IncomingMessage) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    upstream.on('error', () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** What has passed since the last call. */
    take: (): string[] => seen.splice(0),
    /** While broken, every connection is cut, as by a database that is gone. */
    breakDown: (value: boolean): void => {
      down = value;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
