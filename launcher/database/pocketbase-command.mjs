// @ts-check
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';

/**
 * @typedef {object} Database
 * @property {string} binary path of PocketBase
 * @property {string} dataDir the product's data folder; the database lives in `pb_data` below it
 * @property {string} [migrations] folder of migrations, another one in tests only
 * @property {string} [hooks] folder of hooks, the demo's own for its one command only
 */

/** The database's own folder. @param {string} dataDir */
export const databaseFolder = (dataDir) => join(dataDir, 'pb_data');

/**
 * Arguments of any PocketBase command. The flags are always complete: their defaults depend on where the binary lies, and
 * some of them write files.
 * @param {string[]} command
 * @param {Database} database
 * @param {{ hooksPool?: number }} [options] how many JS machines are kept warm; one-off commands need one
 * @returns {string[]}
 */
export function pocketBaseArgs(command, { dataDir, migrations, hooks }, { hooksPool = 1 } = {}) {
  return [
    ...command,
    '--dev=false',
    `--dir=${databaseFolder(dataDir)}`,
    `--hooksDir=${hooks ?? inRoot('dist', 'pb_hooks')}`,
    '--hooksWatch=false',
    `--hooksPool=${hooksPool}`,
    `--migrationsDir=${migrations ?? inRoot('pocketbase', 'migrations')}`,
    '--automigrate=false',
    // Files are served by our own server; this folder does not exist.
    `--publicDir=${join(dataDir, 'pb_public')}`,
    '--indexFallback=false',
  ];
}

/** PocketBase is handed no secret it does not need. */
export function pocketBaseEnv(env = process.env) {
  const rest = { ...env };
  delete rest.WECHAT_APP_SECRET;
  delete rest.PB_SERVICE_TOKEN;
  delete rest.STAFF_PHONE;
  delete rest.STAFF_PASSWORD;
  return rest;
}
