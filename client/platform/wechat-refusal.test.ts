import { wechatRefusal } from './wechat-refusal';

test.each([
  [{ errMsg: 'getPhoneNumber:fail user deny' }, 'denied'],
  [{ errMsg: 'getPhoneNumber:fail:user cancel' }, 'denied'],
  [{ errMsg: 'getPhoneNumber:user deny' }, 'denied'],
  [{ errMsg: 'getPhoneNumber:fail', errno: 1400001 }, 'quota'],
  [{ errMsg: 'getPhoneNumber:fail 1400001 quota limit' }, 'quota'],
  [{ errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 }, 'privacy'],
  [{ errMsg: 'API:fail privacy permission is not authorized' }, 'privacy'],
  [{ errMsg: 'fail api scope is not declared in the privacy agreement', errno: 112 }, 'undeclared'],
  [{ errMsg: 'fail api scope is not declared in the privacy agreement' }, 'undeclared'],
  [{ errMsg: 'getPhoneNumber:fail no permission' }, 'failed'],
  [{ errMsg: 'getPhoneNumber:fail jsapi has no permission', errno: 102 }, 'failed'],
  [{}, 'failed'],
  [undefined, 'failed'],
])('%j is %s', (detail, reason) => {
  expect(wechatRefusal(detail)).toBe(reason);
});
