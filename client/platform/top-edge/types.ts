/** Where a page that WeChat draws no bar over puts its own first row, in px. */
export interface TopEdge {
  /** Above it are the clock and the battery. */
  readonly top: number;
  readonly height: number;
  /** Taken at the right by WeChat's own keys. */
  readonly right: number;
}
