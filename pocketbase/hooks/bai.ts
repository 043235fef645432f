/** Everything `main.pb.ts` may call: the bundle's only exports. */
export { cleanAttachments } from './attachments/clean';
export { createAttachment } from './attachments/create';
export { deleteAttachment } from './attachments/delete';
export { fillAttachment } from './attachments/fill';
export { patchAttachment } from './attachments/patch';
export { listAttachments, viewAttachment } from './attachments/show-owner';
export { serviceTokenCommand } from './commands/service-token';
export { staffCommand } from './commands/staff';
export { standUpCommand } from './commands/stand-up';
export { guard, guardBatch } from './guard/guard';
export { refuseInstaller } from './guard/installer';
export { sweepLimits } from './guard/limits';
export { refuseControlCharacters } from './records/control-characters';
export { writeOnlyChanges } from './records/write-only-changes';
export { keepUserTrue } from './users/keep-true';
export { patchUser } from './users/patch';
