import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS, OUTPUT, type ContractDocument } from '../../openapi-wx/tools/documents';
import type { OpenApi } from '../../openapi-wx/tools/openapi';

export type DocumentName = ContractDocument['name'];

export const DOCUMENT_NAMES: readonly DocumentName[] = DOCUMENTS.map(({ name }) => name);

const read = new Map<DocumentName, OpenApi>();

/** One bundled document of the contract as `npm run generate` made it. */
export function contractDocument(name: DocumentName): OpenApi {
  const known = read.get(name);
  if (known) return known;
  const document = JSON.parse(readFileSync(path.join(OUTPUT, `${name}.json`), 'utf8')) as OpenApi;
  read.set(name, document);
  return document;
}
