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
onRecordValidate((e) => (require(`${__hooks}/bai.js`) as Bai).refuseControlCharacters(e));
onRecordCreate((e) => (require(`${__hooks}/bai.js`) as Bai).refuseInstaller(e), '_superusers');

onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchUser(e), 'tbl_auth_users');
onRecordUpdate((e) => (require(`${__hooks}/bai.js`) as Bai).keepUserTrue(e), 'tbl_auth_users');

onRecordsListRequest((e) => (require(`${__hooks}/bai.js`) as Bai).listAttachments(e), 'tbl_attachments');
onRecordViewRequest((e) => (require(`${__hooks}/bai.js`) as Bai).viewAttachment(e), 'tbl_attachments');
onRecordCreateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).createAttachment(e), 'tbl_attachments');
onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchAttachment(e), 'tbl_attachments');
onRecordDeleteRequest((e) => (require(`${__hooks}/bai.js`) as Bai).deleteAttachment(e), 'tbl_attachments');
onRecordCreate((e) => (require(`${__hooks}/bai.js`) as Bai).fillAttachment(e), 'tbl_attachments');
cronAdd('bai-attachments', '17 3 * * *', () => (require(`${__hooks}/bai.js`) as Bai).cleanAttachments($app));

onRecordCreateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).createCart(e), 'tbl_cart');
onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchCart(e), 'tbl_cart');
onRecordDeleteRequest((e) => (require(`${__hooks}/bai.js`) as Bai).deleteCart(e), 'tbl_cart');

onRecordCreateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).createOrder(e), 'tbl_order');
onRecordUpdateRequest((e) => (require(`${__hooks}/bai.js`) as Bai).patchOrder(e), 'tbl_order');
onRecordDeleteRequest((e) => (require(`${__hooks}/bai.js`) as Bai).deleteOrder(e), 'tbl_order');

$app.rootCmd?.addCommand((require(`${__hooks}/bai.js`) as Bai).serviceTokenCommand());
