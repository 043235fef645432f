const [WIDTH, HEIGHT, MARGIN] = [595, 842, 64]; // A4
const BODY = { size: 11, leading: 19, gap: 0 };
const HEADING = { size: 14, leading: 22, gap: 12 };
const TITLE = { size: 20, leading: 30, gap: 4 };

interface Style {
  readonly size: number;
  readonly leading: number;
  /** Empty space above. */
  readonly gap: number;
}

interface Line {
  readonly text: string;
  readonly style: Style;
  readonly first: boolean;
}

/** In ems: the font's ASCII is half as wide as its Chinese. */
const widthOf = (character: string): number => (character < '\u007f' ? 0.5 : 1);

function wrapped(text: string, style: Style): Line[] {
  const lines: Line[] = [];
  let [line, width] = ['', 0];
  for (const character of text) {
    if ((width + widthOf(character)) * style.size > WIDTH - 2 * MARGIN) {
      lines.push({ text: line, style, first: lines.length === 0 });
      [line, width] = ['', 0];
    }
    line += character;
    width += widthOf(character);
  }
  return [...lines, { text: line, style, first: lines.length === 0 }];
}

/** What is left of Markdown on paper: headings, and everything else as lines. */
function linesOf(title: string, markdown: string): Line[] {
  const body = markdown
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|[ |-]+\|$/.test(line))
    .flatMap((line) => {
      if (line.startsWith('#')) return wrapped(line.replace(/^#+\s*/, ''), HEADING);
      const cells = line.startsWith('|')
        ? line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim())
            .join('    ')
        : line;
      return wrapped(cells.replace(/^- /, '· '), BODY);
    });
  return [...wrapped(title, TITLE), ...body];
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

function pages(lines: readonly Line[]): string[] {
  const streams: string[] = [];
  let [stream, y] = ['', HEIGHT - MARGIN];
  for (const { text, style, first } of lines) {
    const step = style.leading + (first ? style.gap : 0);
    if (y - step < MARGIN) {
      streams.push(stream);
      [stream, y] = ['', HEIGHT - MARGIN];
    }
    y -= step;
    stream += `BT /F ${style.size} Tf ${MARGIN} ${y} Td <${hex(text)}> Tj ET\n`;
  }
  return [...streams, stream];
}

/**
 * A PDF of a title and Markdown. Chinese is written in a font that every reader brings itself, so that a page takes
 * two kilobytes and not a font's five megabytes.
 */
export function pdf(title: string, markdown: string): Buffer {
  const contents = pages(linesOf(title, markdown));
  const kids = contents.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R' +
      ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0' +
      ' /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...contents.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${7 + i * 2} 0 R` +
        ' /Resources << /Font << /F 3 0 R >> >> >>',
      `<< /Length ${stream.length} >>\nstream\n${stream}endstream`,
    ]),
  ];
  let text = '%PDF-1.5\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
