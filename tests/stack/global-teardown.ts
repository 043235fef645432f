/** Ends what the global set-up started. */
export default async function globalTeardown(): Promise<void> {
  const rig = globalThis.baiRig;
  globalThis.baiRig = undefined;
  await rig?.stop();
}
