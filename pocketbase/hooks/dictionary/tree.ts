import type { DictRow } from '../../../shared/catalogue-rows';
import { DICTIONARY } from '../../schema/access';
import { pathOf } from '../attachments/shown';
import { readJson, type JsonRows } from '../records/page';

const COLUMNS: { readonly [column in keyof DictRow]: string } = {
  system_dict_id: 'd.system_dict_id',
  parent: 'd.dict_word_parent_id',
  dict_name: 'd.dict_name',
  dict_word_enum: 'd.dict_word_enum',
  description: 'd.dict_word_description',
  sort_order: 'd.dict_word_sort_order',
  picture: pathOf('d.dict_word_image'),
};

/** More words than anybody looks through; a dictionary has some hundred. */
const WORDS_MAX = 1000;

const ENABLED = 'd.is_delete = 0 AND d.dict_word_is_enabled = TRUE';
const by = (column: string): string =>
  `SELECT d.system_dict_id AS id FROM ${DICTIONARY} d WHERE d.${column} = {:parent} AND ${ENABLED}`;
const NAMED = `${by('system_dict_id')} UNION ${by('dict_name')}`;
const NONE = "SELECT '' AS id";

const children = (parents: string): string =>
  `SELECT d.system_dict_id FROM ${parents} CROSS JOIN ${DICTIONARY} d ON d.dict_word_parent_id = ${parents}.id
    AND ${ENABLED}`;

/** UNION drops what was seen before, so even a circle ends. */
const tree = (top: string): string => `WITH RECURSIVE top(id) AS (${top}),
  tree(id) AS (${children('top')} UNION ${children('tree')} LIMIT ${WORDS_MAX})`;

/** Every enabled word below a word (its id or its name; empty = all roots), as far as those between are enabled too. */
export const wordsBelow = (app: core.App, parent: string): JsonRows =>
  readJson(
    app,
    COLUMNS,
    `tree CROSS JOIN ${DICTIONARY} d ON d.system_dict_id = tree.id`,
    parent ? { parent } : {},
    tree(parent ? NAMED : NONE),
  );
