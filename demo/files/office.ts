import { archive } from './archive';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface Part {
  readonly path: string;
  readonly type: string;
  readonly xml: string;
}

/** An office package: its types first, as programs that recognise files by their beginning expect. */
function officePackage(main: Part, others: readonly Part[], links: string): Buffer {
  const types = [main, ...others]
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`)
    .join('');
  return archive({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${main.path}"/></Relationships>`,
    [main.path]: main.xml,
    ...Object.fromEntries(others.map(({ path, xml }) => [path, xml])),
    ...(links && { [main.path.replace(/\/([^/]+)$/, '/_rels/$1.rels')]: links }),
  });
}

/** A Word document of paragraphs. */
export function docx(paragraphs: readonly string[]): Buffer {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
    .join('');
  return officePackage(
    {
      path: 'word/document.xml',
      type: 'wordprocessingml.document.main',
      xml: `${HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    [],
    '',
  );
}

/** A workbook of one sheet. */
export function xlsx(rows: readonly (readonly string[])[]): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cells = rows
    .map(
      (row) =>
        `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  return officePackage(
    {
      path: 'xl/workbook.xml',
      type: 'spreadsheetml.sheet.main',
      xml: `${HEAD}<workbook xmlns="${main}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    [
      {
        path: 'xl/worksheets/sheet1.xml',
        type: 'spreadsheetml.worksheet',
        xml: `${HEAD}<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
      },
    ],
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
}
