import { ERRORS, type ErrorCode } from '../../domain/errors';
import { DOCUMENT_NAMES, contractDocument } from './documents';

/** The contract's errors and the product's one table of errors (domain/errors.ts) say the same. */
describe.each(DOCUMENT_NAMES)('%s', (name) => {
  const { schemas = {}, responses = {} } = contractDocument(name).components ?? {};

  test('names every stable code, and no other', () => {
    expect(new Set(schemas.ErrorCode?.enum as string[])).toEqual(new Set(Object.keys(ERRORS)));
  });

  test('names every status of the table, and no other', () => {
    const { properties } = schemas.ErrorResponse as { properties: { code: { enum: number[] } } };
    const statuses = Object.values(ERRORS).map(({ status }) => status);
    expect(new Set(properties.code.enum)).toEqual(new Set(statuses));
  });

  const examples = Object.entries(responses).flatMap(([response, { content }]) => {
    const media = content?.['application/json'];
    const named = Object.values(media?.examples ?? {}).map(
      (example) => (example as { value: unknown }).value,
    );
    const all = [...named, ...(media?.example === undefined ? [] : [media.example])];
    return all
      .filter((value): value is Envelope => typeof value === 'object' && value !== null && 'code' in value)
      .map((value) => [response, value.data.error, value] as const);
  });

  test.each(examples)('the example of %s %s is what the product answers', (_response, code, example) => {
    const { status, msg } = ERRORS[code];
    expect({ code: example.code, msg: example.msg }).toEqual({ code: status, msg });
  });
});

interface Envelope {
  readonly code: number;
  readonly msg: string;
  readonly data: { readonly error: ErrorCode };
}
