import type { DemoDocument, FileKind } from '../documents';
import { docx, xlsx } from './office';
import { pdf } from './pdf';
import { archive } from './archive';

/** The rows of a document's tables; one without a table gives its lines. */
function rows(content: string): string[][] {
  const lines = content.split('\n').filter((line) => line.startsWith('|') && !/^\|[ |-]+\|$/.test(line));
  const cells = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return cells.length > 0 ? cells : content.split('\n').map((line) => [line]);
}

const MAKERS: { readonly [kind in FileKind]: (document: DemoDocument) => Buffer } = {
  pdf: ({ title, content }) => pdf(title, content),
  docx: ({ title, content }) => docx([title, ...content.split('\n')]),
  xlsx: ({ title, content }) => xlsx([[title], ...rows(content)]),
  zip: ({ title, content, models }) =>
    archive({
      [`${title}.pdf`]: pdf(title, content),
      '说明.txt': `${title}\n适用型号：${models.join('、')}\n`,
    }),
};

/** The bytes of a file attached to a document. */
export const documentFile = (document: DemoDocument, kind: FileKind): Buffer => MAKERS[kind](document);
