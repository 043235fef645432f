/** The dictionary's word below which the kits are: administrators change them there. */
export const ROOM_KITS = '房型套餐';

/** Most pieces of one product in one room. */
export const MAX_PER_ROOM = 99;

/** A word of the dictionary as `dict/list` tells it. */
export interface KitWord {
  readonly system_dict_id: string;
  readonly dict_name: string;
  readonly dict_word_enum: string;
  readonly description: string;
  readonly children: readonly KitWord[];
}

export interface KitLine {
  /** What the product does in the room: 客控主机. */
  readonly role: string;
  /** A `prod_list_id`. */
  readonly productId: string;
  /** Pieces. */
  readonly perRoom: number;
}

/** What one room of a kind needs. */
export interface Kit {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly lines: readonly KitLine[];
}

/** Names are unique in the whole dictionary, so a line carries its kit's before its own: 标准间：客控主机. */
function roleIn(kit: string, name: string): string {
  const own = name.indexOf(kit) === 0 ? name.slice(kit.length).replace(/^[\s：:·-]+/, '') : name;
  return own || name;
}

/** A plain whole number of pieces; undefined for anything else that somebody may have written there. */
function piecesIn(text: string): number | undefined {
  const pieces = /^[1-9]\d*$/.test(text.trim()) ? Number(text) : 0;
  return pieces >= 1 && pieces <= MAX_PER_ROOM ? pieces : undefined;
}

function lineOf(kit: string, word: KitWord): KitLine[] {
  const productId = word.dict_word_enum.trim();
  const perRoom = piecesIn(word.description);
  if (productId === '' || perRoom === undefined) return [];
  return [{ role: roleIn(kit, word.dict_name), productId, perRoom }];
}

/**
 * The kits that the dictionary holds, in its order. A line without a product or a number of pieces is left out: what
 * people type by hand must not stop the others. So is a kit without lines, which offers nothing yet.
 * @param words the answer of `dict/list` below `ROOM_KITS`
 */
export const kitsOf = (words: readonly KitWord[]): Kit[] =>
  words
    .map((word) => ({
      id: word.system_dict_id,
      name: word.dict_name,
      note: word.description,
      lines: word.children.flatMap((child) => lineOf(word.dict_name, child)),
    }))
    .filter(({ lines }) => lines.length > 0);

/** What must be known of a product to price it; a list that was not asked by ids tells of products on sale only. */
export interface KitProduct {
  /** Fen. */
  readonly product_basic_price: number;
  readonly on_sale?: boolean | undefined;
}

export interface KitPrice<Product extends KitProduct> {
  /** Fen for one room. */
  readonly perRoomFen: number;
  /** Different products. */
  readonly kinds: number;
  /** Pieces in one room. */
  readonly pieces: number;
  readonly lines: readonly (KitLine & { readonly product: Product })[];
}

/**
 * What one room costs now. A product that is gone or off the shelf drops out: the rest can still be bought.
 * @param productsById by `prod_list_id`
 */
export function priceOfKit<Product extends KitProduct>(
  kit: Kit,
  productsById: ReadonlyMap<string, Product>,
): KitPrice<Product> {
  const lines = kit.lines.flatMap((line) => {
    const product = productsById.get(line.productId);
    return product === undefined || product.on_sale === false ? [] : [{ ...line, product }];
  });
  const sum = (of: (line: (typeof lines)[number]) => number) =>
    lines.reduce((all, line) => all + of(line), 0);
  return {
    perRoomFen: sum(({ perRoom, product }) => perRoom * product.product_basic_price),
    kinds: new Set(lines.map(({ productId }) => productId)).size,
    pieces: sum(({ perRoom }) => perRoom),
    lines,
  };
}
