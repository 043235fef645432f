/** The e-mail PocketBase gives the superuser of its installer (core.DefaultInstallerEmail). */
const INSTALLER = '__pbinstaller@example.com';

/**
 * Without a superuser PocketBase makes one at every start and opens a browser window for its password. JavaScript
 * hooks cannot reach the switch for that (onServe), so the installer's account is refused instead.
 */
export function refuseInstaller(e: core.RecordEvent): void {
  if (e.record?.email() === INSTALLER) throw new BadRequestError('the installer is switched off');
  e.next();
}
