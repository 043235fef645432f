import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../server/config';
import { DEMO_CUSTOMERS, openidOf } from './wechat-users';

export interface DemoOptions {
  readonly pocketbaseUrl: string;
  readonly serviceToken: string;
  /** `DATA_DIR`. */
  readonly dataDir: string;
}

/**
 * Registers the demo customers, once for each database: somebody who deleted their account stays deleted after a
 * restart. Throws a ConfigError with one Chinese sentence when the database refuses.
 */
export async function registerDemoCustomers({
  pocketbaseUrl,
  serviceToken,
  dataDir,
}: DemoOptions): Promise<void> {
  // Kept with the database, so that a new database gets its customers and a restored one keeps what it had.
  const marker = path.join(dataDir, 'pb_data', 'demo-customers');
  if (existsSync(marker)) return;
  for (const name of DEMO_CUSTOMERS) {
    const response = await fetch(`${pocketbaseUrl}/api/service/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: serviceToken },
      body: JSON.stringify({ openid: openidOf(name), register: true }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new ConfigError(`登记演示用户 ${name} 失败：数据库回答 ${response.status}`);
    await response.arrayBuffer();
  }
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, `${DEMO_CUSTOMERS.join(' ')}\n`);
}
