// @ts-check

/**
 * @typedef {object} Job
 * @property {string} name
 * @property {readonly string[]} needs names of jobs that must be done before; a name that is not in the schedule is done
 * @property {boolean} [waits] waits for the network more than it computes, so it takes no lane
 * @property {() => Promise<void>} run
 */

/**
 * Runs jobs, each as soon as what it needs is done and a lane is free; of those that could start, the first in the list.
 * @param {readonly Job[]} jobs
 * @param {number} lanes how many may compute at once
 * @returns {Promise<void>} rejects with the first failure, while other jobs may still run; two jobs of one name are refused
 */
export async function runJobs(jobs, lanes) {
  let waiting = [...jobs];
  const open = new Set(jobs.map(({ name }) => name));
  // The first to end would count for both, and nobody would wait for the other.
  if (open.size < jobs.length) throw new Error('two jobs have the same name');
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  let busy = 0;

  /** @param {Job} job */
  const start = (job) => {
    if (!job.waits) busy += 1;
    const done = job.run().then(() => {
      if (!job.waits) busy -= 1;
      open.delete(job.name);
      running.delete(job.name);
    });
    // When one fails nobody waits for the others; that they fail too (they are stopped) is no news then.
    done.catch(() => {});
    running.set(job.name, done);
  };

  while (open.size > 0) {
    for (const job of waiting) {
      if (job.needs.some((need) => open.has(need)) || (!job.waits && busy >= lanes)) continue;
      waiting = waiting.filter((other) => other !== job);
      start(job);
    }
    if (running.size === 0) {
      throw new Error(`these jobs need each other: ${waiting.map(({ name }) => name).join(', ')}`);
    }
    await Promise.race(running.values());
  }
}
