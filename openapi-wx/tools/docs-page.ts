import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { precompress } from '../../config/precompress';
import { bundleContract } from './bundle';
import { DOCUMENTS, ROOT } from './documents';
import type { OpenApi } from './openapi';
import { writeIfChanged } from './write-if-changed';

const OUTPUT = path.join(ROOT, 'dist/docs');
const SWAGGER_UI = path.dirname(createRequire(__filename).resolve('swagger-ui-dist/package.json'));
const ASSETS = [
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-standalone-preset.js',
  'favicon-32x32.png',
  'LICENSE',
  'NOTICE',
];

/** Addresses are absolute, so that the page works at `/docs` and at `/docs/` alike. */
const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>宝来威小程序 · 接口文档</title>
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/swagger-ui-standalone-preset.js"></script>
    <script src="/docs/init.js"></script>
  </body>
</html>
`;

/** The page's own script is a file: the server's content security policy allows no inline script. */
const INIT = `SwaggerUIBundle({
  urls: ${JSON.stringify(DOCUMENTS.map(({ name, title }) => ({ url: `/docs/${name}.json`, name: title })))},
  dom_id: '#swagger-ui',
  deepLinking: true,
  // no document is sent to a validator outside
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
});
`;

/** The page tries out the server it was loaded from; the contract's own servers stay selectable below it. */
function tryHereFirst(openapi: OpenApi): OpenApi {
  return { ...openapi, servers: [{ url: '/', description: '当前服务' }, ...(openapi.servers ?? [])] };
}

/** Makes dist/docs/: the API page of all documents, static, with nothing from outside. */
async function buildDocsPage(): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const documents = await bundleContract();
  await Promise.all([
    ...ASSETS.map((asset) => copyFile(path.join(SWAGGER_UI, asset), path.join(OUTPUT, asset))),
    writeIfChanged(path.join(OUTPUT, 'index.html'), PAGE),
    writeIfChanged(path.join(OUTPUT, 'init.js'), INIT),
    ...documents.map(({ document, openapi }) =>
      writeIfChanged(path.join(OUTPUT, `${document.name}.json`), JSON.stringify(tryHereFirst(openapi))),
    ),
  ]);
  precompress(OUTPUT);
  console.log('接口文档页已生成：dist/docs/');
}

buildDocsPage().catch((error: unknown) => {
  console.error(`接口文档页生成失败：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
