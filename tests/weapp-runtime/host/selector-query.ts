interface Fields {
  readonly properties?: readonly string[];
  readonly size?: boolean;
  readonly rect?: boolean;
}

type OnFound = (found: object | null) => void;

/** The visible element with this id; other selectors are not WeChat's business here. */
function find(selector: string): HTMLElement | undefined {
  const id = selector.replace(/^#/, '');
  return [...document.querySelectorAll<HTMLElement>(`[id$="--${id}"]`)].find(
    (element) => element.getClientRects().length > 0,
  );
}

function read(element: HTMLElement, { properties = [], size, rect }: Fields): object {
  const { width, height, left, top, right, bottom } = element.getBoundingClientRect();
  return {
    ...Object.fromEntries(
      properties.map((name) => [name, (element as unknown as Record<string, unknown>)[name]]),
    ),
    ...(size && { width, height }),
    ...(rect && { left, top, right, bottom }),
  };
}

/** As wx.createSelectorQuery, for `select('#id').fields(…)` and `.boundingClientRect()`. */
export function createSelectorQuery(): object {
  const asked: (() => object | null)[] = [];
  const query = {
    in: () => query,
    select: (selector: string) => ({
      fields: (fields: Fields, onFound?: OnFound) => ask(selector, fields, onFound),
      boundingClientRect: (onFound?: OnFound) => ask(selector, { size: true, rect: true }, onFound),
    }),
    exec(onAll?: (found: readonly (object | null)[]) => void) {
      const found = asked.map((answer) => answer());
      setTimeout(() => onAll?.(found));
    },
  };
  function ask(selector: string, fields: Fields, onFound?: OnFound) {
    asked.push(() => {
      const element = find(selector);
      const found = element === undefined ? null : read(element, fields);
      setTimeout(() => onFound?.(found));
      return found;
    });
    return query;
  }
  return query;
}
