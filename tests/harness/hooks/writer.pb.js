// For tests of what a second writer does (`startDatabase({ testRoutes: true })`): writes on a connection that is not
// PocketBase's one writer, as a command beside the server does, and keeps the lock for `ms`.
routerAdd(
  'POST',
  '/api/tests/hold-writer',
  (e) => {
    const { ms } = e.requestInfo().body;
    $app.concurrentDB().transactional((tx) => {
      tx.newQuery('UPDATE _params SET id = id WHERE 1').execute();
      sleep(ms);
    });
    return e.json(200, {});
  },
  $apis.requireSuperuserAuth(),
);
