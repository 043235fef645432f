import { readdirSync } from 'node:fs';
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler';

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
  if (wxss.length > 0) wxssToJs(dist, { wxssList: wxss, maxBuffer: MAX_OUTPUT });
  return { wxml, wxss };
}

/** The compilers write all templates as one script to their output. */
const MAX_OUTPUT = 64 * 1024 * 1024;
