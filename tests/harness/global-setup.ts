import { startRig, type Rig } from './rig';
import { handOut, setStage, type Stage } from './stage';

declare global {
  var baiTests: { readonly stage: Stage; readonly rig: Rig } | undefined;
}

/** One stack for all tests that share it; jest runs this once for each project that has such tests. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.baiTests !== undefined) return;
  const stage = await setStage();
  const rig = await startRig();
  handOut({ ...stage, superuserToken: rig.superuserToken });
  globalThis.baiTests = { stage, rig };
  process.env.BAI_STACK_URL = rig.stack.url;
  process.env.BAI_STACK_PB_URL = rig.stack.pocketBaseUrl;
  process.env.BAI_STACK_SUPERUSER = rig.superuserToken;
  process.env.BAI_STACK_SERVICE_TOKEN = rig.serviceToken;
}
