import { ERRORS, isErrorCode } from './errors';

it.each(Object.entries(ERRORS))('%s has a status, a level and a Chinese sentence', (_code, row) => {
  expect(row.status).toBeGreaterThanOrEqual(400);
  expect(['info', 'warn', 'error']).toContain(row.level);
  expect(row.msg).toMatch(/[\u4e00-\u9fff]/);
});

it('tells codes from other text', () => {
  expect(isErrorCode('NOT_FOUND')).toBe(true);
  expect(isErrorCode('toString')).toBe(false);
  expect(isErrorCode(404)).toBe(false);
});
