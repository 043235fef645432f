import path from 'node:path';
import { bundleContract } from './bundle';
import { OUTPUT } from './documents';
import { operationsModule, wireModule } from './operations';
import { typeDeclarations } from './types';
import { validatorModules } from './validators';
import { writeIfChanged } from './write-if-changed';

/** Makes generated/contract/ from the contract: bundled documents, types, request validators, list of operations. */
async function generate(): Promise<void> {
  const documents = await bundleContract();
  const files = new Map<string, string>();
  for (const bundled of documents) {
    files.set(`${bundled.document.name}.json`, `${JSON.stringify(bundled.openapi, null, 2)}\n`);
    files.set(`${bundled.document.types}.d.ts`, await typeDeclarations(bundled));
  }
  const validators = await validatorModules(documents);
  files.set('validators.js', validators.code);
  files.set('validators.d.ts', validators.declarations);
  files.set('operations.ts', operationsModule(documents));
  files.set('wire.ts', wireModule(documents));

  const written = await Promise.all(
    [...files].map(([name, content]) => writeIfChanged(path.join(OUTPUT, name), content)),
  );
  console.log(`契约已生成：${files.size} 个文件，${written.filter(Boolean).length} 个有变化`);
}

generate().catch((error: unknown) => {
  console.error(`契约生成失败：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
