// @ts-check
import { report } from '../terminal/fail.mjs';
import { endWithNpm } from './npm-parent.mjs';

/** @typedef {() => void | Promise<void>} Undo */

/** Exit code a shell gives to a program that Ctrl-C ended. */
const INTERRUPTED = 130;

// npm passes a terminal's Ctrl-C on to us although we received it ourselves: two signals this close are one.
const SAME_SIGNAL_MS = 1_000;

/** @type {Set<Undo>} */
const undos = new Set();
/** @type {Set<() => void>} */
const hardStops = new Set();

/**
 * Registers what must be undone before this process ends, whatever ends it; the last registered is undone first.
 * @param {Undo} undo
 * @returns {() => void} forgets it again
 */
export function onExit(undo) {
  undos.add(undo);
  return () => undos.delete(undo);
}

/**
 * Registers what a second Ctrl-C does at once; the last registered first.
 * @param {() => void} stop
 * @returns {() => void} forgets it again
 */
export function onHardStop(stop) {
  hardStops.add(stop);
  return () => hardStops.delete(stop);
}

async function undoAll() {
  for (const undo of [...undos].reverse()) {
    undos.delete(undo);
    try {
      await undo();
    } catch (error) {
      report(error);
    }
  }
}

/** @type {Promise<void> | undefined} */
let ending;

/** Whether this process is being stopped; what fails now fails because of that. */
export const isEnding = () => ending !== undefined;

/** @param {number} code */
function end(code) {
  ending ??= undoAll().then(() => process.exit(code));
  return ending;
}

/** Set by `running()`: from then on a signal is the ordinary way to stop and no failure. */
let isRunning = false;

/** Says that set-up is over; stopping from here on is a success. */
export function running() {
  isRunning = true;
}

function watchSignals() {
  let first = 0;
  const stop = () => {
    if (first === 0) {
      first = performance.now();
      void end(isRunning ? 0 : INTERRUPTED);
    } else if (performance.now() - first > SAME_SIGNAL_MS) {
      for (const hard of [...hardStops].reverse()) hard();
      process.exit(INTERRUPTED);
    }
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  return stop;
}

/**
 * Runs a command's body; on its end, its failure or a signal everything registered is undone, then the process ends.
 * @param {() => Promise<number | void>} body resolves with the exit code (0 by default)
 */
export async function main(body) {
  endWithNpm(watchSignals());
  process.on('unhandledRejection', (error) => {
    report(error);
    void end(1);
  });
  try {
    await end((await body()) ?? 0);
  } catch (error) {
    // While we are ending, steps fail because their tools were stopped: that is no news.
    if (!ending) report(error);
    await end(1);
  }
}
