/** One record of the demo. */
export interface Row {
  readonly table: string;
  readonly columns: { readonly id: string; readonly [column: string]: unknown };
  /** What the database decides itself when it saves: written into the row afterwards. */
  readonly written: { readonly [column: string]: string | number };
  /** The file of an attachment, below the demo's folder. */
  readonly file?: string;
  /** Whose row it is: left out when that person already existed. */
  readonly person?: string;
}

/** `demo.json`: what the build writes and the loader reads. */
export interface DemoFile {
  /** In the order of registration. */
  readonly people: readonly { readonly openid: string; readonly created: string }[];
  /** In the order in which they can be saved. */
  readonly rows: readonly Row[];
}
