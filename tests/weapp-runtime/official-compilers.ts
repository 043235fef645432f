import { readdirSync } from 'node:fs';
import { wxmlToJs } from 'miniprogram-compiler';
// The package's own `wxssToJs` hides the compiler's message behind a TypeError of its own.
import wcsc from 'miniprogram-compiler/src/wcsc';

/** In bytes. The compilers write all templates as one script to their output. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs WeChat's wcc and wcsc over every template and style sheet of a built mini-program.
 * @returns the files that were compiled
 * @throws Error with the compiler's own message, which names file and line
 */
export function compileWithWechat(dist: string): { wxml: string[]; wxss: string[] } {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const wxml = files.filter((file) => file.endsWith('.wxml'));
  const wxss = files.filter((file) => file.endsWith('.wxss'));
  if (wxml.length > 0) wxmlToJs(dist, { wxmlList: wxml, maxBuffer: MAX_OUTPUT });
  if (wxss.length > 0) {
    const names = wxss.map((file) => file.slice(0, -'.wxss'.length));
    const compiled = wcsc(dist, names, { maxBuffer: MAX_OUTPUT });
    if (compiled instanceof Error) throw compiled;
  }
  return { wxml, wxss };
}
