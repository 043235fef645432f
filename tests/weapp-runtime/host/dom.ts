import { triggerEvent, type Element } from 'glass-easel';

/** Tags whose browser namesakes bring behaviour or looks of their own. */
const RENAMED = new Set('audio button canvas form image input label map text textarea video view'.split(' '));

/** Makes the browser's document behave as WeChat's: own tags instead of HTML's, `tap` instead of `click`. */
export function adaptDocument(): void {
  const create = document.createElement.bind(document);
  document.createElement = (tag: string, options?: ElementCreationOptions) =>
    create(RENAMED.has(tag) ? `wx-${tag}` : tag, options);

  document.addEventListener('click', (event) => {
    let node = event.target as (Node & { __wxElement?: Element }) | null;
    while (node !== null && node.__wxElement === undefined) node = node.parentNode;
    const element = event.target as HTMLElement;
    if (node?.__wxElement === undefined || element.closest('wx-button[disabled]')) return;
    const detail = { x: event.clientX, y: event.clientY };
    triggerEvent(node.__wxElement, 'tap', detail, { bubbles: true, composed: true });
  });
}
