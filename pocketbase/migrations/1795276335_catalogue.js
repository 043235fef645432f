// Written by `npm run migration` from pocketbase/schema. Applied migrations are never changed: write the next one.
const CHANGES = {
  "changed": [
    {
      "id": "pbc_bai_attach",
      "fields": [
        {
          "id": "att_link",
          "set": {
            "thumbs": [
              "160x160",
              "480x480",
              "1080x8192f"
            ]
          }
        }
      ]
    },
    {
      "id": "pbc_bai_product",
      "indexes": {
        "removed": [],
        "added": [
          "CREATE INDEX `idx_product_shelf` ON `tbl_product_list` (`is_delete`, `prod_list_status`, `prod_list_sort`, `id`, `prod_list_category`)",
          "CREATE INDEX `idx_product_newest` ON `tbl_product_list` (`is_delete`, `prod_list_status`, `created`, `id`, `prod_list_category`)",
          "CREATE INDEX `idx_product_price` ON `tbl_product_list` (`is_delete`, `prod_list_status`, `prod_list_basic_price`, `id`, `prod_list_category`)"
        ]
      }
    },
    {
      "id": "pbc_bai_document",
      "indexes": {
        "removed": [
          "idx_document_create"
        ],
        "added": [
          "CREATE INDEX `idx_document_create` ON `tbl_document` (`is_delete`, `document_create`, `id`)",
          "CREATE INDEX `idx_document_model` ON `tbl_document` (`is_delete`, `document_relation_model`) WHERE `document_relation_model` != ''"
        ]
      }
    }
  ]
};

migrate(
  (app) => {
    const live = (id) => JSON.parse(JSON.stringify(app.findCollectionByNameOrId(id)));
    const changed = (CHANGES.changed || []).map((change) => changedCollection(live(change.id), change));
    const collections = (CHANGES.created || []).concat(changed);
    if (collections.length > 0) app.importCollections(collections, false);
    const settings = app.settings();
    unmarshal(CHANGES.settings || {}, settings);
    app.save(settings);
  },
  () => {
    throw new Error('migrations only go forward: restore a backup instead');
  },
);

function changedCollection(live, change) {
  const fields = live.fields.slice();
  (change.fields || []).forEach(({ id, after, set }) => {
    const at = fields.findIndex((each) => each.id === id);
    if (at < 0 && after === void 0) throw new Error(`${change.id} has no field ${id}`);
    const field = Object.assign({}, fields[at], set, { id });
    if (at >= 0) fields.splice(at, 1);
    fields.splice(after === void 0 ? at : fields.findIndex((each) => each.id === after) + 1, 0, field);
  });
  const { removed, added } = change.indexes || { removed: [], added: [] };
  const indexes = live.indexes.filter((sql) => !removed.some((name) => sql.includes(`INDEX \`${name}\``))).concat(added);
  return Object.assign({}, change.set, { id: change.id, fields, indexes });
}
