// @ts-check
// Loaded into every Node child before its own code. A child ends gracefully by itself when the launcher's channel closes,
// but only once it has loaded its own handler; a launcher killed before that must not leave it behind.
import { killTree } from './kill-tree.mjs';

const GRACE_MS = 8_000;

// `undefined` without a channel: a worker thread, or a process that a child started in the same way.
if (process.connected === false) process.exit(1);
process.once('disconnect', () => setTimeout(() => killTree(process.pid), GRACE_MS).unref());
// The listener alone must not keep a child alive that is done.
process.channel?.unref();
