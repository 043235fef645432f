import { ERRORS, type ErrorCode } from './errors';

/**
 * Chinese for what PocketBase itself says on its own routes. It speaks English there, and puts a full stop behind our
 * Chinese too; the stable codes beside the sentences stay as they are.
 */

/** Of its validators' codes those that people can meet; `{n}` is the number in PocketBase's own sentence. */
const FIELD: { readonly [code: string]: string } = {
  validation_required: '不能为空',
  validation_not_unique: '该值已被使用，请换一个',
  validation_length_out_of_range: '长度不符合要求',
  validation_min_text_constraint: '至少 {n} 个字',
  validation_max_text_constraint: '最多 {n} 个字',
  validation_min_number_constraint: '不能小于 {n}',
  validation_min_greater_equal_than_required: '不能小于 {n}',
  validation_max_number_constraint: '不能大于 {n}',
  validation_max_less_equal_than_required: '不能大于 {n}',
  validation_only_int_constraint: '应为整数',
  validation_not_a_number: '应为数字',
  validation_invalid_format: '格式不正确',
  validation_invalid_json: '应为有效的 JSON',
  validation_json_size_limit: '内容太长，请删减后再试',
  validation_body_size_limit: '内容太长，请删减后再试',
  validation_missing_rel_records: '所选的内容不存在或已删除，请重新选择',
  validation_too_many_values: '最多选择 {n} 项',
  validation_not_enough_values: '至少选择 {n} 项',
  validation_too_many_files: '最多上传 {n} 个文件',
  validation_file_size_limit: '文件太大，请压缩后再上传',
  validation_invalid_mime_type: '不支持这种文件，请换一个文件',
  validation_invalid_file: '文件无效，请重新选择',
  validation_pk_change: '记录编号不能修改',
  validation_pk_invalid: '记录编号无效或已被使用',
  validation_invalid_or_existing_id: '记录编号无效或已被使用',
  validation_unknown_field: '不认识的字段，请去掉',
  validation_invalid_value: '内容有误，请修改后再试',
  batch_request_failed: '这一批中有一项没有成功，全部都没有保存',
};
const FIELD_ELSE = '内容有误，请修改后再试';

/** Whose sentence stands for a status that comes without a code of ours. */
const BY_STATUS: { readonly [status: number]: ErrorCode } = {
  400: 'INVALID_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'NOT_JSON',
  429: 'TOO_MANY_REQUESTS',
};

const CHINESE = /[\u4e00-\u9fff]/;

/** The stable code that stands for a status of PocketBase's. */
export const codeOfStatus = (status: number): ErrorCode => BY_STATUS[status] ?? 'INTERNAL';

/** The sentence of a whole refusal. */
export const nativeMessage = (status: number, said: string): string =>
  CHINESE.test(said) ? said.replace(/\.$/, '') : ERRORS[codeOfStatus(status)].msg;

/** The sentence beside one field. */
export function fieldMessage(code: string, said: string): string {
  if (CHINESE.test(said)) return said.replace(/\.$/, '');
  const number = /-?\d+/.exec(said)?.[0];
  const known = FIELD[code] ?? FIELD_ELSE;
  if (number === undefined && known.indexOf('{n}') >= 0) return FIELD_ELSE;
  return known.replace('{n}', number ?? '');
}

/** Anything that came as JSON. */
type Json = unknown;
type Fields = { readonly [key: string]: Json };

const isObject = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A refusal as PocketBase has written it, `{status, message, data}`, with its sentences in Chinese: the answer's own,
 * those of its fields, and those of the items of a batch.
 */
export function inChinese(answer: Json): Json {
  if (!isObject(answer) || typeof answer['message'] !== 'string') return answer;
  const status = Number(answer['status']);
  return { ...answer, message: nativeMessage(status, answer['message']), data: fieldsOf(answer['data']) };
}

function fieldsOf(data: Json): Json {
  if (!isObject(data)) return data;
  const shown: { [key: string]: Json } = {};
  for (const key of Object.keys(data)) {
    const value = data[key];
    shown[key] = isObject(value) ? fieldOf(value) : value;
  }
  return shown;
}

function fieldOf(value: Fields): Json {
  const { code, message, response } = value;
  if (typeof code !== 'string' || typeof message !== 'string') return fieldsOf(value);
  return {
    ...value,
    message: fieldMessage(code, message),
    ...(response === undefined ? {} : { response: inChinese(response) }),
  };
}
