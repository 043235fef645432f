import { assertMatchesContract } from '../contract/response-schemas';
import { freshName, freshPhone } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

const stack = sharedStack();
const statusOf = async ({ token }: NamedPerson | { token: string }) =>
  (await stack.post('/pb/api/wechat/profile', { token, body: { users_tag: 'x' } })).status;

describe('logout', () => {
  it('ends every token of the caller, on all devices, and nobody else’s', async () => {
    const [phone, bystander] = [await stack.signIn(freshName('out')), await stack.signIn(freshName('by'))];
    const tablet = await stack.signIn(phone.name);
    const answer = await stack.post('/pb/api/wechat/logout', { token: phone.token, body: {} });
    expect(answer.status).toBe(200);
    assertMatchesContract('openapi-wx', 'postWechatLogout', 200, answer.body);
    expect(await Promise.all([phone, tablet, bystander].map(statusOf))).toEqual([401, 401, 200]);
  });

  it('lets the person sign in again at once', async () => {
    const who = await stack.signIn(freshName('back'));
    await stack.post('/pb/api/wechat/logout', { token: who.token });
    expect(await statusOf(await stack.signIn(who.name))).toBe(200);
  });
});

describe('account-delete', () => {
  const remove = (token: string | undefined, body: unknown) =>
    stack.post('/pb/api/wechat/account-delete', { token, body });

  it.each([
    ['nothing', {}],
    ['another word', { confirm: '是' }],
    ['a second field', { confirm: '注销', openid: 'x' }],
  ])('does nothing on %s', async (_name, body) => {
    const who = await stack.signIn(freshName('stay'));
    expect((await remove(who.token, body)).status).toBe(400);
    expect(await statusOf(who)).toBe(200);
  });

  it('erases the person: data blank, files gone, tokens ended; the openid may register anew', async () => {
    const who = await stack.signIn(freshName('leave'));
    const phone = freshPhone();
    const picture = await stack.picture(who.token);
    const card = await stack.picture(who.token);
    const profile = {
      users_name: '告别者',
      users_phone_code: await stack.phoneCode(who.name, phone),
      users_picture: picture,
      users_id_pic_a: card,
    };
    const { user } = (await stack.post('/pb/api/wechat/profile', { token: who.token, body: profile })).body
      .data;
    await stack.setUser(who.openid, {
      users_auth_type: 1,
    });

    const answer = await remove(who.token, { confirm: '注销' });
    expect(answer.status).toBe(200);
    assertMatchesContract('openapi-wx', 'postWechatAccountDelete', 200, answer.body);

    expect(await statusOf(who)).toBe(401);
    expect((await fetch(user.users_picture_url)).status).toBe(404);
    expect((await fetch(user.users_id_pic_a_url)).status).toBe(404);
    const row = await stack.user(who.openid);
    expect(row).toMatchObject({ is_delete: 1, users_name: '', users_phone: '', users_picture: '' });
    expect(JSON.stringify(row)).not.toContain(phone);
    const files = '/api/collections/tbl_attachments/records';
    expect(await stack.rows(files, `attachments_owner='${who.openid}' && is_delete=0`)).toEqual([]);

    const anew = await stack.post('/pb/api/wechat/login', {
      body: { users_wx_code: await stack.loginCode(who.name) },
    });
    expect(anew.body.data).toMatchObject({
      status: 'register_success',
      user: { users_type: '游客', users_name: '', users_phone: '', users_picture: '', users_auth_type: 0 },
    });
    expect(anew.body.data.user.users_id).not.toBe(user.users_id);
    // a token of the former person is no key to the new one
    expect(await statusOf(who)).toBe(401);

    const other = await stack.signIn(freshName('next'));
    const taken = await stack.post('/pb/api/wechat/profile', {
      token: other.token,
      body: { users_phone_code: await stack.phoneCode(other.name, phone) },
    });
    expect(taken.status).toBe(200);
  });
});
