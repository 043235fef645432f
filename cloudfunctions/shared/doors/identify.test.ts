import { identify } from './identify';

const OPENID = 'oAHBN10P-hn-vF1cTY4tQeStQFmU';
const context = (source: string, env = 'prod-1', openid = OPENID) => ({ openid, source, env });
const person = { kind: 'wechat', openid: OPENID };

it.each([
  ['the mini-program', {}, context('wx_client'), person],
  ['a chain that the mini-program started', {}, context('wx_client,scf'), person],
  [
    'an event that names somebody else',
    { openid: 'x', userInfo: { openId: 'x' } },
    context('wx_client'),
    person,
  ],
  ['no event at all', undefined, context('wx_client'), person],
  ['DevTools debugging locally', {}, context('wx_devtools', 'local'), person],
  ['DevTools against production', {}, context('wx_devtools'), null],
  ['nobody', {}, context('wx_client', 'prod-1', ''), null],
  ['another function', {}, context('scf'), null],
  ['a chain that another function started', {}, context('scf,wx_client'), null],
  ['HTTP access on a warm instance', { httpMethod: 'POST', headers: {} }, context('wx_client'), null],
  ['a timer on a warm instance', { Type: 'Timer', TriggerName: 't' }, context('wx_client'), null],
  ['an unknown source', {}, context('wx_unknown'), null],
])('%s', (_name, event, wx, expected) => expect(identify(event, wx)).toEqual(expected));
