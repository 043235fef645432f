import { orderNumber } from '../../domain/ids';
import { ok } from '../../domain/result';
import { DICTIONARY, USERS } from '../../pocketbase/schema/access';
import { command } from '../../pocketbase/hooks/commands/command';
import { findUser } from '../../pocketbase/hooks/people/find';
import { register } from '../../pocketbase/hooks/users/register';
import type { DemoFile, Row } from '../demo-file';

const MINUTE = 60_000;

/** Rows that were loaded, by table. */
interface Counts {
  [table: string]: number;
}

/**
 * `pocketbase demo load <folder>`: loads the demo in one transaction and answers how many rows of each table came
 * in, or `{}` when this database has had it before.
 */
export function demoCommand(): Command {
  const parent = new Command({ use: 'demo', short: 'The demo data of local development' });
  parent.addCommand(
    command('load <folder>', 'Loads the demo data once', (_app, args) => ok(load(args[0] || ''))),
  );
  return parent;
}

/** The demo of a folder, with the words that stand for times replaced by times. */
function read(folder: string): DemoFile {
  const now = Date.now();
  const text = toString($os.readFile(`${folder}/demo.json`)).replace(
    /\{(time|ms|day):(-?\d+)\}/g,
    (_word, kind: string, minutes: string) => {
      const moment = now + Number(minutes) * MINUTE;
      if (kind === 'ms') return String(moment);
      return kind === 'day' ? orderNumber(moment, '') : new Date(moment).toISOString().replace('T', ' ');
    },
  );
  return JSON.parse(text) as DemoFile;
}

function load(folder: string): Counts {
  const { people, rows } = read(folder);
  const counts: Counts = {};
  $app.runInTransaction((tx) => {
    // Nobody can delete a row of the dictionary for good, so its first row tells.
    const first = rows.find(({ table }) => table === DICTIONARY) as Row;
    if (tx.findRecordsByIds(DICTIONARY, [first.columns.id]).length > 0) return;
    const fresh = new Set<string>();
    for (const { openid, created } of people) {
      // Somebody who is here already stays as they are, and has no demo data put on them.
      if (findUser(tx, openid)) continue;
      const registered = register(tx, openid, null);
      if (!registered.ok) throw new Error(`registration was refused: ${registered.refusal.code}`);
      writeColumns(tx, USERS, openid, { created });
      fresh.add(openid);
    }
    for (const row of rows) {
      if (row.person !== undefined && !fresh.has(row.person)) continue;
      try {
        saveRow(tx, folder, row);
      } catch (error) {
        throw new Error(`${row.table} ${row.columns.id}: ${String(error)}`);
      }
      counts[row.table] = (counts[row.table] || 0) + 1;
    }
  });
  return counts;
}

/** Saves a row like anybody's, through every validator and hook, then writes what only the database may decide. */
function saveRow(tx: core.App, folder: string, { table, columns, written, file }: Row): void {
  const record =
    table === USERS ? findUser(tx, columns.id) : new Record(tx.findCachedCollectionByNameOrId(table));
  if (!record) throw new Error('there is no such user');
  record.load(columns as { [column: string]: unknown });
  if (file !== undefined) record.set('attachments_link', $filesystem.fileFromPath(`${folder}/${file}`));
  tx.save(record);
  writeColumns(tx, table, columns.id, written);
}

function writeColumns(tx: core.App, table: string, id: string, written: Row['written']): void {
  if (Object.keys(written).length > 0) tx.db().update(table, written, $dbx.hashExp({ id })).execute();
}
