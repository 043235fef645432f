import { startRig, type Rig } from './rig';

declare global {
  var baiRig: Rig | undefined;
}

/** One stack for all tests that share it; jest runs this once for each project that has such tests. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.baiRig !== undefined) return;
  const rig = await startRig();
  globalThis.baiRig = rig;
  process.env.BAI_STACK_URL = rig.stack.url;
  process.env.BAI_STACK_PB_URL = rig.stack.pocketBaseUrl;
  process.env.BAI_STACK_SUPERUSER = rig.superuserToken;
  process.env.BAI_STACK_SERVICE_TOKEN = rig.serviceToken;
}
