import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { median, type Effort, type Figure } from './table';

const bundle = (name: string): string => resolve('dist/cloudfunctions', name, 'index.js');

/** Milliseconds that a fresh process needs to load a function; the environment is what the function demands. */
function requireMs(name: string, runs: number): number {
  const script = `const t = performance.now(); require(${JSON.stringify(bundle(name))}); console.log(performance.now() - t)`;
  const env = {
    ...process.env,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    PB_URL: 'http://127.0.0.1:9/pb',
    PB_SERVICE_TOKEN: 'unused',
    WECHAT_APPID: 'unused',
    WECHAT_APP_SECRET: 'unused',
  };
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })),
  );
  return median(times);
}

export async function* bundleFigures({ runs }: Effort): AsyncGenerator<Figure, void> {
  yield {
    what: '`http` bundle size',
    unit: ' KB',
    reach: { atMost: 200 },
    measure: () => ({ value: statSync(bundle('http')).size / 1024 }),
  };
  yield {
    what: '`http` bundle require time',
    unit: ' ms',
    reach: { atMost: 20 },
    measure: () => ({ value: requireMs('http', runs) }),
  };
  yield {
    what: '`login` bundle require time',
    unit: ' ms',
    reach: { atMost: 140 },
    measure: () => ({ value: requireMs('login', runs) }),
  };
}
