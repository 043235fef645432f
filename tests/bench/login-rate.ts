import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';

import { startRig } from '../harness/rig';
import type { Effort, Figure } from './table';

/** As many as the limit of 60 logins a minute per openid needs for the load of one run. */
const PEOPLE = 4000;
const CONNECTIONS = 10;
const TURNS = 2;

/**
 * Login through the production server's HTTP door (a WeChat exchange and a session each) against the bare session
 * route of PocketBase, on the same database in the same run. Every answer is checked.
 */
export async function* loginFigures({ seconds }: Effort): AsyncGenerator<Figure, void> {
  const wechat = fork('tests/bench/fake-wechat.ts', { execArgv: ['--import', 'tsx'] });
  const [{ port }] = (await once(wechat, 'message')) as [{ port: number }];
  const rig = await startRig({
    entry: 'serve',
    env: { WECHAT_API_BASE: `http://127.0.0.1:${port}`, TRUSTED_PROXY: '1' },
  });
  try {
    let person = 0;
    const next = () => (person = (person + 1) % PEOPLE);
    const openid = (n: number) => `oBENCH${String(n).padStart(22, '0')}`;
    const bare = {
      method: 'POST',
      path: '/api/service/wechat-login',
      headers: { 'content-type': 'application/json', authorization: rig.serviceToken },
      setupRequest: (request: object) => ({
        ...request,
        body: JSON.stringify({ openid: openid(next()) }),
      }),
    };
    const door = {
      method: 'POST',
      path: '/pb/api/wechat/login',
      headers: { 'content-type': 'application/json' },
      setupRequest: (request: { headers?: object }) => {
        const n = next();
        return {
          ...request,
          // one address per person: guests are limited by address
          headers: { ...request.headers, 'x-forwarded-for': `10.0.${n >> 8}.${n & 255}` },
          body: JSON.stringify({ users_wx_code: `bench-${n}` }),
        };
      },
    };
    const rate = async (url: string, request: object): Promise<number> => {
      const result = await autocannon({
        url,
        connections: CONNECTIONS,
        duration: seconds,
        requests: [request],
      });
      if (result.non2xx > 0 || result.errors > 0) {
        throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
      }
      return result.requests.average;
    };
    // everybody is registered before anything is measured
    for (let n = 0; n < PEOPLE; n++) await rig.shop.signIn(openid(n));
    await rate(rig.stack.url, door);

    yield {
      what: `login through the HTTP door / bare session route, c=${CONNECTIONS}`,
      unit: '',
      reach: { atLeast: 0.5 },
      measure: async () => {
        // in turns, so that a machine that gets slower slows both
        let [bareRate, doorRate] = [0, 0];
        for (let turn = 0; turn < TURNS; turn++) {
          bareRate += (await rate(rig.stack.pocketBaseUrl, bare)) / TURNS;
          doorRate += (await rate(rig.stack.url, door)) / TURNS;
        }
        return { value: doorRate / bareRate, note: `${Math.round(doorRate)}/s of ${Math.round(bareRate)}/s` };
      },
    };
  } finally {
    await rig.stop();
    wechat.disconnect();
  }
}
