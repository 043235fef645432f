import path from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { DOCUMENTS, ROOT, type ContractDocument } from './documents';
import type { OpenApi } from './openapi';

export interface BundledDocument {
  readonly document: ContractDocument;
  readonly openapi: OpenApi;
}

/** Reads every document of the contract and joins its files into one object each; a broken reference throws. */
export async function bundleContract(): Promise<BundledDocument[]> {
  const config = await createConfig({});
  return Promise.all(
    DOCUMENTS.map(async (document) => {
      const result = await bundle({ ref: path.join(ROOT, document.source), config });
      const problem = result.problems[0];
      if (problem) throw new Error(`${document.source}: ${problem.message}`);
      return { document, openapi: result.bundle.parsed as OpenApi };
    }),
  );
}
