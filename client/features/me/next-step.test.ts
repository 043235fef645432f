import { nextStep } from './next-step';

const user = (users_name: string, users_picture: string, users_phone: string) => ({
  users_name,
  users_picture,
  users_phone,
});

it.each([
  [user('', '', ''), false, 'profile'],
  [user('张三', '', '13800138000'), false, 'profile'],
  [user('', 'ATT-1-aaaaaa', ''), true, 'profile'],
  [user('张三', 'ATT-1-aaaaaa', ''), false, 'phone'],
  [user('张三', 'ATT-1-aaaaaa', ''), true, 'done'],
  [user('张三', 'ATT-1-aaaaaa', '13800138000'), false, 'done'],
] as const)('after %j, put off %j, comes %s', (given, isPutOff, step) =>
  expect(nextStep(given, isPutOff)).toBe(step),
);
