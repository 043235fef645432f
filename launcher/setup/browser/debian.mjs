// @ts-check
import { existsSync } from 'node:fs';
import { run } from '../../process/processes.mjs';
import { say, step } from '../../terminal/progress.mjs';
import { browserWorks } from './works.mjs';

const CHROMIUM = '/usr/bin/chromium';
const APT = '/usr/bin/apt-get';
const ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
// Another installation may hold apt's lock for a while.
const WAIT = ['-o', 'DPkg::Lock::Timeout=180'];

/**
 * Installs Debian's own Chromium, with a font that can show Chinese, when this process may do so.
 * @returns {Promise<string | undefined>}
 */
export async function debianBrowser() {
  if (!existsSync(APT) || process.getuid?.() !== 0) return undefined;
  await step('安装系统的 Chromium（apt-get）', async () => {
    await run(APT, [...WAIT, 'update'], { env: ENV });
    const packages = ['chromium', 'fonts-noto-cjk'];
    await run(APT, [...WAIT, 'install', '-y', '--no-install-recommends', ...packages], { env: ENV });
  });
  if (browserWorks(CHROMIUM)) return CHROMIUM;
  say('  安装不成');
  return undefined;
}
