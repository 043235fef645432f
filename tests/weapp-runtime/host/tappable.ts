/** A node of Taro's tree, as it is sent to the page. */
interface TaroNode {
  readonly sid?: string;
  /** Which template draws it. */
  readonly nn?: string;
  readonly cn?: readonly TaroNode[];
}

/** Taro's numbers for views that hear something: catch-view, click-view, view. */
const LISTENING = new Set(['0', '1', '8']);

function nodeOf(sid: string, node: TaroNode): TaroNode | undefined {
  if (node.sid === sid) return node;
  for (const child of node.cn ?? []) {
    const found = nodeOf(sid, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the program listens to taps on this view. Its template cannot tell: it listens on behalf of all. */
export function isTappable(view: HTMLElement, page: object | undefined): boolean {
  const root = (page as { data?: { root?: TaroNode } } | undefined)?.data?.root ?? {};
  return LISTENING.has(nodeOf(view.dataset['sid'] ?? '', root)?.nn ?? '');
}
