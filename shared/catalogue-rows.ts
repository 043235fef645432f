/**
 * What the database tells the functions of the catalogue, as JSON text that only the functions open. Paths of files are
 * relative to PocketBase's root; only of files that anybody may open.
 */

/** A product of a list; what its page shows is in `ProductDetailRow`. */
export interface ProductRow {
  readonly product_id: string;
  readonly prod_list_id: string;
  readonly product_name: string;
  readonly product_modelnumber: string;
  /** Fen. */
  readonly product_basic_price: number;
  readonly product_unit: string;
  readonly category: string;
  /** Joined by `|`. */
  readonly tags: string;
  readonly stock: number;
  readonly status: string;
  readonly is_delete: number;
  /** Path of the first picture, or empty. */
  readonly picture: string;
  readonly sort: number;
  readonly created: string;
  /** With a keyword: 0 when the model number begins with it, else 1. */
  readonly rank?: number;
  /** Of a product that was named: which of the names it is. */
  readonly place?: number;
}

export interface ProductDetailRow extends ProductRow {
  readonly summary: string;
  /** Whatever the column holds. */
  readonly specifications: unknown;
  /** Paths. */
  readonly pictures: readonly string[];
  readonly documents: readonly {
    readonly document_id: string;
    readonly title: string;
    /** As the column holds it. */
    readonly type: string;
  }[];
}

export interface DocumentRow {
  readonly id: string;
  readonly document_id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** As the column holds it. */
  readonly type: string;
  readonly effect_date: string;
  readonly expiry_date: string;
  readonly created: string;
  /** Path of the first picture, or empty. */
  readonly picture: string;
  readonly files: readonly {
    readonly name: string;
    readonly size: number;
    readonly type: string;
    readonly path: string;
  }[];
}

export interface DocumentDetailRow extends DocumentRow {
  /** Markdown. */
  readonly content: string;
}

export interface DictRow {
  readonly system_dict_id: string;
  readonly parent: string;
  readonly dict_name: string;
  readonly dict_word_enum: string;
  readonly description: string;
  readonly sort_order: number;
  /** Path, or empty. */
  readonly picture: string;
}
