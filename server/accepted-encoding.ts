/** What files lie precompressed in, the best first. */
const ENCODINGS = ['br', 'gzip'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The weight (0–1) that each name of an Accept-Encoding has; what is not a number counts for nothing. */
function weights(header: string): Map<string, number> {
  const named = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    if (name !== '') named.set(name, Number(quality) || 0);
  }
  return named;
}

/**
 * The encoding to answer an Accept-Encoding with; undefined is the file as it is. Being as it is, is always allowed
 * here: a client that refuses even that (`identity;q=0`) gets it rather than nothing.
 */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const named = weights(header ?? '');
  const other = named.get('*') ?? 0;
  let best: Encoding | undefined;
  // Not named, it is the least wanted of what is allowed.
  let weight = named.get('identity') ?? 0;
  for (const encoding of ENCODINGS) {
    const own = named.get(encoding) ?? other;
    if (own > 0 && (own > weight || (best === undefined && own === weight))) {
      best = encoding;
      weight = own;
    }
  }
  return best;
}
