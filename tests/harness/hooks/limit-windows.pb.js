// For tests of limits only (`startDatabase({ testRoutes: true })`): a superuser reads and sets the windows that the guard
// counts in, so that no test has to wait for one or to be fast enough for one.
routerAdd(
  'GET',
  '/api/tests/windows',
  (e) => {
    const all = $app.store().getAll();
    const ours = {};
    for (const key of Object.keys(all)) if (key.indexOf('bai:limit:') === 0) ours[key.slice(10)] = all[key];
    return e.json(200, ours);
  },
  $apis.requireSuperuserAuth(),
);
routerAdd(
  'POST',
  '/api/tests/windows',
  (e) => {
    const { key, value } = e.requestInfo().body;
    $app.store().set(`bai:limit:${key}`, value);
    return e.json(200, {});
  },
  $apis.requireSuperuserAuth(),
);
