import { fieldMessage, inChinese } from './native-messages';

test.each([
  ['validation_required', 'Cannot be blank.', '不能为空'],
  ['validation_max_text_constraint', 'Must be no more than 64 character(s).', '最多 64 个字'],
  ['validation_min_number_constraint', 'Must be greater or equal than -1.', '不能小于 -1'],
  ['validation_min_text_constraint', 'Too short.', '内容有误，请修改后再试'],
  ['validation_from_the_future', 'Who knows.', '内容有误，请修改后再试'],
  ['STOCK_SHORT', '库存不足，请减少数量后再试.', '库存不足，请减少数量后再试'],
])('%s, %j: %s', (code, said, shown) => expect(fieldMessage(code, said)).toBe(shown));

test.each([
  [404, "The requested resource wasn't found.", '内容不存在或已被删除，请返回刷新后再试'],
  [400, 'Something went wrong while processing your request.', '提交的内容有误，请按提示修改后再试'],
  [418, 'I am a teapot.', '系统开小差了，请稍后再试；若一直如此请联系客服'],
  [400, '购物车内容已变化，请刷新购物车后再下单.', '购物车内容已变化，请刷新购物车后再下单'],
])('%s %j', (status, message, shown) =>
  expect(inChinese({ status, message, data: {} })).toEqual({ status, message: shown, data: {} }),
);

test('fields, their codes and details stay; a batch is told item by item', () => {
  const item = {
    status: 400,
    message: 'Failed to create record.',
    data: {
      order_snap: { code: 'STOCK_SHORT', message: '库存不足，请减少数量后再试.', params: { left: 2 } },
    },
  };
  const batch = {
    status: 400,
    message: 'Batch transaction failed.',
    data: {
      requests: { '1': { code: 'batch_request_failed', message: 'Batch request failed.', response: item } },
    },
  };
  expect(inChinese(batch)).toEqual({
    status: 400,
    message: '提交的内容有误，请按提示修改后再试',
    data: {
      requests: {
        '1': {
          code: 'batch_request_failed',
          message: '这一批中有一项没有成功，全部都没有保存',
          response: {
            status: 400,
            message: '提交的内容有误，请按提示修改后再试',
            data: {
              order_snap: { code: 'STOCK_SHORT', message: '库存不足，请减少数量后再试', params: { left: 2 } },
            },
          },
        },
      },
    },
  });
});

test.each([null, 'text', 5, [], { message: 5 }])('%j is nobody’s refusal and stays', (answer) =>
  expect(inChinese(answer)).toEqual(answer),
);
