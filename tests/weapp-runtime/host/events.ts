import { triggerEvent, type Element } from 'glass-easel';

type Native = HTMLElement & { readonly __wxElement?: Element & { getAttribute(name: string): unknown } };

/** An event of a native component, as the template's `bindinput="…"` hears it. */
export function emit(element: HTMLElement, name: string, detail: object, bubbles = false): void {
  const target = (element as Native).__wxElement;
  if (target !== undefined) triggerEvent(target, name, detail, { bubbles, composed: bubbles });
}

/** An attribute as the template gave it, before the browser made a string of it. */
export const attribute = (element: HTMLElement, name: string): unknown =>
  (element as Native).__wxElement?.getAttribute(name) ?? undefined;

/** The id in the template; in the document it has a prefix. */
export const idOf = (element: HTMLElement): string => (element as Native).__wxElement?.id ?? '';

/** The nearest element above that glass-easel knows. */
export function knownElement(from: EventTarget | null): HTMLElement | undefined {
  let node = from as Native | null;
  while (node !== null && node.__wxElement === undefined) node = node.parentNode as Native | null;
  return node ?? undefined;
}
