// Written by `npm run migration` from pocketbase/schema. Applied migrations are never changed: write the next one.
const CHANGES = {
  "created": [
    {
      "id": "pbc_bai_cartproj",
      "name": "tbl_cart_project",
      "type": "base",
      "system": false,
      "listRule": null,
      "viewRule": null,
      "createRule": null,
      "updateRule": null,
      "deleteRule": null,
      "fields": [
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "cpr_id",
          "name": "id",
          "help": "记录 id",
          "min": 15,
          "max": 15,
          "pattern": "^[a-z0-9]+$",
          "autogeneratePattern": "[a-z0-9]{15}",
          "primaryKey": true
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "cpr_owner",
          "name": "cart_owner",
          "help": "所有者 openid",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "cpr_number",
          "name": "cart_number",
          "help": "分组名，未填为“默认”",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "number",
          "id": "cpr_rooms",
          "name": "cart_rooms",
          "help": "这个项目的房间数",
          "min": 1,
          "max": 9999,
          "onlyInt": true
        },
        {
          "type": "autodate",
          "id": "cpr_created",
          "name": "created",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": false
        },
        {
          "type": "autodate",
          "id": "cpr_updated",
          "name": "updated",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": true
        }
      ],
      "indexes": [
        "CREATE UNIQUE INDEX `idx_cart_project_owner` ON `tbl_cart_project` (`cart_owner`, `cart_number`)"
      ]
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
