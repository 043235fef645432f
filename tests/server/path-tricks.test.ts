import { type House, rawRequest, startHouse } from '../harness/server';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.stop());

const target = '_superusers/records';

it.each([
  `/api/collections/${target}`,
  `/pb/api/collections/${target}`,
  `/api/collections/%5fsuperusers/records`,
  `/api/collections/%5Fsuperusers/record%73`,
  `/api/collections/%255fsuperusers/records`,
  `/api/collections/tbl_attachments/../${target}`,
  `/api/collections/tbl_attachments/%2e%2e/${target}`,
  `/api/collections/tbl_attachments/..%2f${target}`,
  `/api/collections/tbl_attachments%2f..%2f_superusers/records`,
  `/api/collections/tbl_attachments/records/../../${target}`,
  `/api/collections/tbl_attachments/records/..%5c..%5c_superusers`,
  `/api/collections/tbl_attachments\\..\\${target}`,
  `//api/collections/${target}`,
  `/api//collections/${target}`,
  `/api/./collections/${target}`,
  `/pb/../api/collections/${target}`,
  `/pb/pb/api/collections/${target}`,
  `/docs/../api/collections/${target}`,
  `/docs/..%2fapi/collections/${target}`,
  `/api/collections;a=b/${target}`,
  `/api/collections/tbl_attachments;/../${target}`,
  `/api/collections/tbl_attachments/records/`,
  `/api/collections/tbl_attachments/records//abc`,
  `/api/collections/TBL_ATTACHMENTS/records`,
  `/API/collections/tbl_attachments/records`,
  `/PB/api/batch`,
  `/api/collections/tbl_attachments%00/records`,
  `/api/collections/tbl_attachments/records%0d%0ax-injected:%201`,
  `/api/collections/tbl_attachments/records%23`,
  `/api/collections/tbl_attachments/records%3f`,
  `/pb/api/service/../settings`,
  `/pb/api/service/%2e%2e/settings`,
  `/_%2f`,
  `/%5f/`,
  `http://127.0.0.1/api/collections/${target}`,
  `/../../../etc/passwd`,
  `/%2e%2e/%2e%2e/etc/passwd`,
  `/docs/%2e%2e%2f%2e%2e%2fetc%2fpasswd`,
  `/.git/config`,
])('%s does not exist', async (path) => {
  const answer = await rawRequest(house.port, path);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).toContain('"error":"NOT_FOUND"');
});

it('forwards the path it has matched, decoded once', async () => {
  const answer = await rawRequest(house.port, '/pb/api/collections/%74bl_attachments/records');
  // PocketBase's own 401 for guests
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
});
