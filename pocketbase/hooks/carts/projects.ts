import type { Project } from '../../../domain/projects';
import { CART_PROJECTS } from '../../schema/access';
import { readJson, type JsonRows } from '../records/page';
import { execute, readRows } from '../records/sql';

/** What the list shows of a project. */
const COLUMNS: { readonly [column in keyof Project]: string } = {
  cart_number: 'j.cart_number',
  cart_rooms: 'j.cart_rooms',
};

const OF_OWNER = 'j.cart_owner = {:owner}';
const NEWEST_FIRST = 'ORDER BY j.updated DESC, j.id DESC';
const NAMED = `SELECT j.id FROM ${CART_PROJECTS} j WHERE ${OF_OWNER} AND j.cart_number = {:group}`;
const OTHERS = `SELECT j.id FROM ${CART_PROJECTS} j WHERE ${OF_OWNER} AND j.cart_number != {:group} ${NEWEST_FIRST}`;
const ERASE = `DELETE FROM ${CART_PROJECTS} WHERE id IN (SELECT value FROM json_each({:ids}))`;

/** All projects of an owner, the last touched first. There are few enough for one answer. */
export const projectsOf = (app: core.App, owner: string): JsonRows =>
  readJson(app, COLUMNS, `${CART_PROJECTS} j WHERE ${OF_OWNER} ${NEWEST_FIRST}`, { owner });

/** Record id of the owner's project of this name; there is at most one. */
export const projectNamed = (tx: core.App, owner: string, group: string): string | undefined =>
  readRows(tx, NAMED, { owner, group }, { id: '' })[0]?.id;

/** Record ids of the owner's other projects, the last touched first. */
export const projectsBeside = (tx: core.App, owner: string, group: string): string[] =>
  readRows(tx, OTHERS, { owner, group }, { id: '' }).map(({ id }) => id);

export function eraseProjects(tx: core.App, ids: readonly string[]): void {
  if (ids.length > 0) execute(tx, ERASE, { ids: JSON.stringify(ids) });
}
