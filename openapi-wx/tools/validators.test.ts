import { build } from 'esbuild';
import type { BundledDocument } from './bundle';
import { DOCUMENTS } from './documents';
import type { JsonSchema } from './openapi';
import { validatorModules } from './validators';

const text = { type: 'string', maxLength: 5 };
const thing = { type: 'object', additionalProperties: false, properties: { name: text } };

function document(
  index: 0 | 1,
  operationId: string,
  schema: JsonSchema,
  schemas: { [name: string]: JsonSchema },
) {
  return {
    document: DOCUMENTS[index],
    openapi: {
      openapi: '3.1.0',
      paths: {
        [`/${operationId}`]: {
          post: {
            operationId,
            security: [],
            responses: {},
            requestBody: { content: { 'application/json': { schema } } },
          },
        },
      },
      components: { schemas },
    },
  } satisfies BundledDocument;
}

const Thing = { $ref: '#/components/schemas/Thing' };

test('one schema used by two documents is compiled once and exported under both ids', async () => {
  const { code, declarations } = await validatorModules([
    document(0, 'postThing', Thing, { Thing: thing }),
    document(1, 'hooksThing', Thing, { Thing: thing }),
  ]);
  expect(code.match(/function validate\d+\(/g)).toHaveLength(1);
  expect(code).toMatch(/as hooksThing/);
  expect(code).toMatch(/as postThing/);
  expect(declarations).toContain(`export const postThing: ContractValidator<api['schemas']['Thing']>;`);
  expect(declarations).toContain(
    `export const hooksThing: ContractValidator<hooks_api['schemas']['Thing']>;`,
  );
});

test('the module stands alone: nothing is imported and nothing compiles at run time', async () => {
  const { code } = await validatorModules([document(0, 'postThing', Thing, { Thing: thing })]);
  const { metafile } = await build({
    stdin: { contents: code },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
  });
  expect(Object.keys(metafile.inputs)).toEqual(['<stdin>']);
  expect(code).not.toMatch(/new Function|eval\(/);
});

test('one name with two shapes is refused, where requests use it', async () => {
  const other = { ...thing, properties: {} };
  const documents = [
    document(0, 'postThing', Thing, { Thing: thing, Answer: thing }),
    document(1, 'hooksThing', Thing, { Thing: other, Answer: other }),
  ];
  await expect(validatorModules(documents)).rejects.toThrow('Thing');
  const answersDiffer = documents.map((one) => ({
    ...one,
    openapi: { ...one.openapi, components: { schemas: { ...one.openapi.components.schemas, Thing: thing } } },
  }));
  await expect(validatorModules(answersDiffer)).resolves.toBeDefined();
});

test('a request without a named schema is refused', async () => {
  await expect(validatorModules([document(0, 'postThing', thing, {})])).rejects.toThrow('postThing');
});

test('a schema that ajv calls sloppy is refused', async () => {
  const sloppy = { type: 'object', additionalProperties: false, properties: { name: { maxLenght: 5 } } };
  await expect(validatorModules([document(0, 'postThing', Thing, { Thing: sloppy })])).rejects.toThrow(
    'maxLenght',
  );
});
