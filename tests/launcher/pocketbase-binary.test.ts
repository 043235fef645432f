import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { cleanUp, runModule, temporaryFolder } from './support';
import { zipOf } from './zip-file';

afterAll(cleanUp);

const PROGRAM = '#!/bin/sh\necho "pocketbase version 0.39.11"\n';

/** What `fromRelease` does with one archive from a mirror: prints the path it placed, or the refusal. */
async function fromMirror(mirror: string, sha256: string) {
  const folder = join(temporaryFolder(), 'bin');
  const program = runModule(
    `const { fromRelease, releasePlatform } = await load('setup/pocketbase/release.mjs');
     const { report } = await load('terminal/fail.mjs');
     const { MIRROR, SHA, FOLDER } = process.env;
     const options = { mirror: MIRROR, sha256: { [releasePlatform()]: SHA }, folder: FOLDER };
     await fromRelease(options).then((path) => console.log('placed', path), (error) => { report(error); process.exitCode = 1; });`,
    { MIRROR: mirror, SHA: sha256, FOLDER: folder },
  );
  const code = await program.exited;
  return { code, output: program.output(), files: safeList(folder), folder };
}

function safeList(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function localMirror(program: string) {
  const zip = zipOf('pocketbase', program);
  const file = join(temporaryFolder(), 'pocketbase.zip');
  writeFileSync(file, zip);
  return { zip, file, sha256: createHash('sha256').update(zip).digest('hex') };
}

describe('PocketBase from a mirror', () => {
  test('the released archive is unpacked, proved and put in its place', async () => {
    const { file, sha256 } = localMirror(PROGRAM);
    const { output, files, folder } = await fromMirror(file, sha256);
    expect(output).toContain(`placed ${join(folder, 'pocketbase')}`);
    expect(files).toEqual(['pocketbase']);
  });

  test('another archive is refused with both sums, and nothing is left', async () => {
    const { file, sha256 } = localMirror(PROGRAM);
    const other = sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    const { code, output, files } = await fromMirror(file, other);
    expect(code).toBe(1);
    expect(output).toContain('sha256');
    expect(output).toContain(sha256);
    expect(output).toContain(other);
    expect(files).toEqual([]);
  });

  test('a program of another version never gets in place', async () => {
    const { file, sha256 } = localMirror(PROGRAM.replace('0.39.11', '0.22.0'));
    const { output, files } = await fromMirror(file, sha256);
    expect(output).toContain('placed undefined');
    expect(files).toEqual([]);
  });

  test('an address works like a folder; one that has nothing makes room for the next way', async () => {
    const { zip, sha256 } = localMirror(PROGRAM);
    const server = createServer((request, response) => {
      if (/^\/pb\/v0\.39\.11\/pocketbase_0\.39\.11_\w+\.zip$/.test(request.url ?? '')) response.end(zip);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    try {
      expect((await fromMirror(`http://127.0.0.1:${port}/pb`, sha256)).files).toEqual(['pocketbase']);
      const missing = await fromMirror(`http://127.0.0.1:${port}`, sha256);
      expect(missing.output).toContain('HTTP 404');
      expect(missing.output).toContain('placed undefined');
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('POCKETBASE_BIN', () => {
  const find = async (path: string) => {
    const program = runModule(
      `const { findPocketBase } = await load('setup/pocketbase/find-pocketbase.mjs');
       const { report } = await load('terminal/fail.mjs');
       await findPocketBase().then(console.log, (error) => { report(error); process.exitCode = 1; });`,
      { POCKETBASE_BIN: path },
    );
    return { code: await program.exited, output: program.output().trim() };
  };
  const script = (content: string) => {
    const path = join(temporaryFolder(), 'pocketbase');
    writeFileSync(path, content);
    chmodSync(path, 0o755);
    return path;
  };

  test('the pinned version is used as it is', async () => {
    const path = script(PROGRAM);
    expect(await find(path)).toEqual({ code: 0, output: path });
  });

  test('another version is refused by name, and no other way is tried', async () => {
    const { code, output } = await find(script('#!/bin/sh\necho "pocketbase version 0.22.20"\n'));
    expect(code).toBe(1);
    expect(output).toContain('0.22.20');
    expect(output).toContain('0.39.11');
    expect(output.split('\n')).toHaveLength(1);
  });

  test('what cannot be run is refused', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'pocketbase'));
    expect(await find(join(folder, 'pocketbase'))).toMatchObject({ code: 1 });
  });
});
