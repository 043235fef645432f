/**
 * `npm run migration -- <name>`: writes the next migration from the schema when it differs from the last one.
 * A migration that exists is never touched: it may have run on somebody's data already.
 */
import { COLLECTIONS } from '../schema';
import { settings } from '../schema/settings';
import { writeMigration } from './migrations-folder';

try {
  const file = writeMigration(process.argv[2], { collections: COLLECTIONS, settings });
  console.log(`已生成 pocketbase/migrations/${file}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
