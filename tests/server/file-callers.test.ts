import type { Answer } from '../harness/ask';
import type { Person } from '../harness/people';
import { PNG } from '../harness/pictures';
import { type House, startHouse } from '../harness/server';

/**
 * Who gets the bytes behind each kind of file address. A browser's <img> sends no header, so an address is all there
 * is: it opens by itself when the file is public, and by its reader's file token when it is not.
 */
let house: House;
interface File {
  readonly id: string;
  readonly attachments_id: string;
  readonly attachments_link: string;
}
const files: { [kind: string]: File } = {};
const callers: { [who: string]: { readonly bearer?: string; readonly fileToken?: string } } = {};

const CALLERS = ['guest', 'owner', 'another', 'staff', 'administrator', 'disabled'] as const;

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  house = await startHouse();
  const { shop } = house;
  const upload = async (who: Person, visibility: string): Promise<File> =>
    (await shop.upload(who.token, PNG, { attachments_visibility: visibility })).body;
  const owner = await shop.person();
  const author = await shop.person({ users_auth_type: 2 });
  files['a private picture'] = await upload(owner, 'private');
  files['a deleted picture'] = await upload(owner, 'private');
  files['an avatar'] = await upload(owner, 'private');
  files['an avatar of before'] = await upload(owner, 'private');
  files['a picture of a product'] = await upload(author, 'public');
  for (const kind of ['an avatar of before', 'an avatar']) {
    const changes = { users_picture: files[kind]?.attachments_id };
    await shop.service('wechat-profile', { caller: { openid: owner.openid }, changes });
  }
  const { id } = files['a deleted picture'] as File;
  await shop.ask('DELETE', `/api/collections/tbl_attachments/records/${id}`, { token: owner.token });

  const people = {
    owner,
    another: await shop.person(),
    staff: await shop.person({ users_auth_type: 1 }),
    administrator: await shop.person({ users_auth_type: 2 }),
    disabled: await shop.person(),
  };
  callers['guest'] = {};
  for (const [who, { token }] of Object.entries(people)) {
    callers[who] = { bearer: token, fileToken: await house.fileToken(token) };
  }
  await shop.setUser(people.disabled.openid, { users_status: 1 });
});
afterAll(() => house.stop());
afterAll(() => jest.restoreAllMocks());

/** How a caller asks: by the bare address, with the token of an app in a header, or with a file token in the address. */
const WAYS = {
  'by the bare address': (path: string) => house.ask('GET', path),
  'with a bearer token': (path: string, who: string) =>
    house.ask('GET', path, { token: callers[who]?.bearer }),
  'with a file token': (path: string, who: string) => {
    const token = callers[who]?.fileToken;
    return house.ask('GET', token === undefined ? path : `${path}?token=${token}`);
  },
} as const;
type Way = keyof typeof WAYS;

const BANNED = '401 USER_DISABLED';
type Row = readonly [string, string, string, string, string, string];
const ALL: Row = ['200', '200', '200', '200', '200', '200'];
const NOBODY: Row = ['404', '404', '404', '404', '404', '404'];
/** In the order of CALLERS. Whom the bare address opens is not asked who they are; whoever says it is looked at. */
const OPEN: { readonly [way in Way]: Row } = {
  'by the bare address': ALL,
  'with a bearer token': ['200', '200', '200', '200', '200', BANNED],
  'with a file token': ['200', '200', '200', '200', '200', BANNED],
};
const TABLE: { readonly [kind: string]: { readonly [way in Way]: Row } } = {
  'a private picture': {
    'by the bare address': NOBODY,
    'with a bearer token': ['404', '404', '404', '404', '404', BANNED],
    'with a file token': ['404', '200', '404', '404', '200', BANNED],
  },
  'a deleted picture': {
    'by the bare address': NOBODY,
    'with a bearer token': ['404', '404', '404', '404', '404', BANNED],
    'with a file token': ['404', '404', '404', '404', '404', BANNED],
  },
  'an avatar': OPEN,
  'an avatar of before': {
    'by the bare address': NOBODY,
    'with a bearer token': ['404', '404', '404', '404', '404', BANNED],
    'with a file token': ['404', '200', '404', '404', '200', BANNED],
  },
  'a picture of a product': OPEN,
};

const ADDRESSES = ['/pb/api/files/tbl_attachments', '/pb/api/files/pbc_bai_attach'].flatMap((base) => [
  base,
  base.slice('/pb'.length),
]);

const outcomeOf = ({ status, body }: Answer): string =>
  typeof body?.data?.error === 'string' ? `${status} ${body.data.error}` : String(status);

const cells = Object.entries(TABLE).flatMap(([kind, ways]) =>
  Object.entries(ways).flatMap(([way, row]) =>
    CALLERS.map((who, at) => [kind, who, way as Way, row[at] as string] as const),
  ),
);

it.each(cells)('%s, for %s %s: %s', async (kind, who, way, expected) => {
  const { id, attachments_link } = files[kind] as File;
  for (const base of ADDRESSES) {
    const answer = await WAYS[way](`${base}/${id}/${attachments_link}`, who);
    expect([base, outcomeOf(answer)]).toEqual([base, expected]);
    expect(answer.text.includes('PNG')).toBe(expected === '200');
  }
});

it('a thumb of a private picture is as private as the picture', async () => {
  const { id, attachments_link } = files['a private picture'] as File;
  const thumb = `/pb/api/files/tbl_attachments/${id}/${attachments_link}?thumb=200x200`;
  expect((await house.ask('GET', thumb)).status).toBe(404);
  const with_ = (who: string) => house.ask('GET', `${thumb}&token=${callers[who]?.fileToken}`);
  expect((await with_('another')).status).toBe(404);
  expect((await with_('owner')).status).toBe(200);
});

it.each(CALLERS)('a file token for %s', async (who) => {
  const answer = await house.ask('POST', '/pb/api/files/token', { token: callers[who]?.bearer });
  const refused = { guest: '401 UNAUTHENTICATED', disabled: BANNED }[who as string];
  expect(outcomeOf(answer)).toBe(refused ?? '200');
  expect(typeof answer.body.token).toBe(refused === undefined ? 'string' : 'undefined');
});

it('an address with another name, or of another record, opens nothing', async () => {
  const [avatar, secret] = [files['an avatar'] as File, files['a private picture'] as File];
  for (const path of [
    `${avatar.id}/${secret.attachments_link}`,
    `${secret.id}/${avatar.attachments_link}`,
    `${avatar.id}/nothing.png`,
    `${avatar.id}/${avatar.attachments_link}.attrs`,
  ]) {
    expect([path, (await house.ask('GET', `/pb/api/files/tbl_attachments/${path}`)).status]).toEqual([
      path,
      404,
    ]);
  }
});
