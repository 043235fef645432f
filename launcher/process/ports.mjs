// @ts-check
import { connect, createServer } from 'node:net';

/** @param {number} port @param {string} host @returns {Promise<number | undefined>} the bound port, undefined when taken */
function tryBind(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const done = (/** @type {boolean} */ is) => {
      socket.destroy();
      resolve(is);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.on('connect', () => done(true)).on('error', () => done(false));
  });
}

/**
 * Whether the address can be listened on. A listener on all addresses does not always prevent a second one on loopback
 * (macOS), and a browser's `localhost` may reach ::1 first: so it is also asked whether somebody answers there.
 * @param {number} port
 * @param {string} host
 */
export async function isFree(port, host) {
  if ((await tryBind(port, host)) === undefined) return false;
  return !(await answers(port, 'localhost'));
}

/** A port nobody listens on now; somebody else may take it before we do, so be ready to ask again. */
export async function freePort() {
  const port = await tryBind(0, '127.0.0.1');
  if (port === undefined) throw new Error('the system gave no free port');
  return port;
}
