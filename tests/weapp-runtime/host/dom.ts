import { attribute, emit, knownElement } from './events';
import type { TapAnswer } from './open-type';

/** Tags whose browser namesakes bring behaviour or looks of their own. */
const RENAMED = new Set(
  'audio button canvas form image input label map picker text textarea video view'.split(' '),
);

/** What WeChat calls `aria-role` is a browser's `role`: so a test finds a control by what a screen reader would say. */
function withRole(element: HTMLElement): HTMLElement {
  const set = element.setAttribute.bind(element);
  element.setAttribute = (name, value) => {
    // Empty = the program has said nothing.
    if (name.startsWith('aria-') && value === '') return element.removeAttribute(name);
    set(name === 'aria-role' ? 'role' : name, value);
  };
  return element;
}

/** Makes the browser's document behave as WeChat's: own tags instead of HTML's, `tap` instead of `click`. */
export function adaptDocument(answerTap: TapAnswer): void {
  const create = document.createElement.bind(document);
  document.createElement = (tag: string, options?: ElementCreationOptions) =>
    withRole(create(RENAMED.has(tag) ? `wx-${tag}` : tag, options));

  document.addEventListener('click', (event) => {
    const target = knownElement(event.target);
    if (target === undefined) return;
    const button = target.closest<HTMLElement>('wx-button');
    if (button !== null && attribute(button, 'disabled')) return;
    emit(target, 'tap', { x: event.clientX, y: event.clientY }, true);
    if (button !== null) void answerTap(button);
  });
}
