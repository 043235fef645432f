/*
 * The entry PocketBase reads. It is transpiled, not bundled: PocketBase keeps each handler as source text and runs it
 * in another VM, so a handler may use nothing of this file. Every one loads the bundle and calls one function of it.
 */
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/consistent-type-imports --
   an import would make this file a module with a scope of its own, which the handlers cannot see in another VM */
type Bai = typeof import('./bai');

routerUse((e) => (require(`${__hooks}/bai.js`) as Bai).guard(e));
onBatchRequest((e) => (require(`${__hooks}/bai.js`) as Bai).guardBatch(e));
cronAdd('bai-limits', '* * * * *', () => (require(`${__hooks}/bai.js`) as Bai).sweepLimits($app));

onRecordUpdate((e) => (require(`${__hooks}/bai.js`) as Bai).writeOnlyChanges(e));
onRecordValidate((e) => (require(`${__hooks}/bai.js`) as Bai).validateRecord(e));
onRecordCreate((e) => (require(`${__hooks}/bai.js`) as Bai).refuseInstaller(e), '_superusers');

onRecordsListRequest(
  (e) => (require(`${__hooks}/bai.js`) as Bai).listWithOwner(e),
  'tbl_attachments',
  'tbl_company',
  'tbl_document',
);
onRecordViewRequest(
  (e) => (require(`${__hooks}/bai.js`) as Bai).viewWithOwner(e),
  'tbl_attachments',
  'tbl_company',
  'tbl_document',
);
onRecordDeleteRequest(
  (e) => (require(`${__hooks}/bai.js`) as Bai).softDelete(e),
  'tbl_attachments',
  'tbl_company',
  'tbl_system_dict',
  'tbl_product_list',
  'tbl_document',
);

onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchUser(e), 'tbl_auth_users');
onRecordUpdate((e) => (require(`${__hooks}/bai.js`) as Bai).keepUserTrue(e), 'tbl_auth_users');

onRecordCreateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).createAttachment(e), 'tbl_attachments');
onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchAttachment(e), 'tbl_attachments');
onRecordCreate((e) => (require(`${__hooks}/bai.js`) as Bai).fillAttachment(e), 'tbl_attachments');
cronAdd('bai-attachments', '17 3 * * *', () => (require(`${__hooks}/bai.js`) as Bai).cleanAttachments($app));

onRecordCreateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).createCompany(e), 'tbl_company');
onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchCompany(e), 'tbl_company');

// No hook on list and view of products: that is what people read most.
onRecordCreateRequest(
  (e) => (require(`${__hooks}/bai.js`) as Bai).createPublished(e),
  'tbl_system_dict',
  'tbl_product_list',
  'tbl_document',
);
onRecordUpdateRequest(
  (e) => (require(`${__hooks}/bai.js`) as Bai).patchPublished(e),
  'tbl_system_dict',
  'tbl_product_list',
  'tbl_document',
);
cronAdd('bai-documents', '* * * * *', () => (require(`${__hooks}/bai.js`) as Bai).expireDocuments($app));

onRecordCreateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).createCart(e), 'tbl_cart');
onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchCart(e), 'tbl_cart');
onRecordDeleteRequest((e) => (require(`${__hooks}/bai.js`) as Bai).deleteCart(e), 'tbl_cart');

onRecordCreateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).createOrder(e), 'tbl_order');
onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchOrder(e), 'tbl_order');
onRecordDeleteRequest((e) => (require(`${__hooks}/bai.js`) as Bai).deleteOrder(e), 'tbl_order');

$app.rootCmd?.addCommand((require(`${__hooks}/bai.js`) as Bai).serviceTokenCommand());
$app.rootCmd?.addCommand((require(`${__hooks}/bai.js`) as Bai).standUpCommand());
$app.rootCmd?.addCommand((require(`${__hooks}/bai.js`) as Bai).staffCommand());
