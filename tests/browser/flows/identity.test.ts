import type { Browser } from 'playwright-core';
import { meText } from '../../../client/shared/text';
import { USERS_TYPE } from '../../../domain/users';
import { freshName } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE } from './places';
import { toMyPage } from './steps';

const stack = sharedStack();
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

/** The dictionary's name of a member level, made once. */
async function levelNamed(code: string, name: string): Promise<void> {
  const dictionary = '/api/collections/tbl_system_dict/records';
  if ((await stack.rows(dictionary, `dict_word_enum="${code}"`)).length > 0) return;
  const [known] = await stack.rows(dictionary, 'dict_name="会员等级"');
  const levels = known ?? (await stack.operate('POST', dictionary, { dict_name: '会员等级' })).body;
  await stack.operate('POST', dictionary, {
    dict_name: `会员等级：${name}`,
    dict_word_enum: code,
    dict_word_description: name,
    dict_word_parent_id: levels.system_dict_id,
  });
}

test.each([H5, HTTPS_DEVICE])(
  '$name: somebody of the house, of a level, of a company reads so on their card',
  async ({ open }) => {
    const person = freshName('card');
    const { openid, token } = await stack.signIn(person);
    await stack.post('/pb/api/wechat/profile', { token, body: { users_name: '林晓月' } });
    const company = await stack.post('/pb/api/collections/tbl_company/records', {
      token,
      body: { company_name: '湖畔酒店用品有限公司', company_usci: '91350100M000100Y43' },
    });
    expect(company.status).toBe(200);
    await levelNamed('silver-of-flows', '银牌会员');
    await stack.setUser(openid, { users_auth_type: 1, users_level: 'silver-of-flows' });
    me = await open(browser, stack.url, person);
    await toMyPage(me);
    await me.see(meText.staff);
    await me.see('银牌会员');
    await me.see('湖畔酒店用品有限公司');
    await me.seeNot(USERS_TYPE.guest);

    await stack.setUser(openid, { users_auth_type: 2 });
    await me.restart();
    await toMyPage(me);
    await me.see(meText.administrator);
    expect(me.complaints()).toEqual([]);
  },
);
