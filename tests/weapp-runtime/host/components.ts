import { attribute, emit } from './events';
import { fileAddress } from './files';

const FIT: Readonly<Record<string, string>> = {
  aspectFit: 'contain',
  aspectFill: 'cover',
  scaleToFill: 'fill',
};
const SCROLL_THRESHOLD = 50;

/** An element with a shadow root that holds `html`; what the program puts into it shows in `<slot>`. */
function shadow(element: HTMLElement, html: string): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  root.append(...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('head>*,body>*'));
  return root;
}

class Image extends HTMLElement {
  static readonly observedAttributes = ['src', 'mode'];
  private readonly inner: HTMLImageElement;

  constructor() {
    super();
    const root = shadow(
      this,
      '<style>:host{display:inline-block;overflow:hidden;width:320px;height:240px}img{display:block;width:100%;height:100%}</style><img alt="">',
    );
    this.inner = root.querySelector('img') as HTMLImageElement;
    this.inner.hidden = true;
    this.inner.addEventListener('load', () =>
      emit(this, 'load', { width: this.inner.naturalWidth, height: this.inner.naturalHeight }),
    );
    this.inner.addEventListener('error', () => emit(this, 'error', { errMsg: `no image ${this.inner.src}` }));
  }

  attributeChangedCallback(): void {
    const src = String(attribute(this, 'src') ?? '');
    this.inner.hidden = src === '';
    if (src !== '' && this.inner.getAttribute('src') !== fileAddress(src)) this.inner.src = fileAddress(src);
    this.inner.style.objectFit = FIT[String(attribute(this, 'mode'))] ?? 'fill';
  }
}

class ScrollView extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = this;
      emit(this, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth });
      if (scrollHeight - scrollTop - clientHeight <= SCROLL_THRESHOLD)
        emit(this, 'scrolltolower', { direction: 'bottom' });
      if (scrollTop <= SCROLL_THRESHOLD) emit(this, 'scrolltoupper', { direction: 'top' });
    });
  }
}

/** WeChat's wheel of choices, as a list of buttons: of `mode="selector"` only. */
class Picker extends HTMLElement {
  constructor() {
    super();
    const root = shadow(this, '<slot></slot><dialog></dialog>');
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    this.addEventListener('click', (event) => {
      if (dialog.open || attribute(this, 'disabled')) return;
      event.stopPropagation();
      dialog.replaceChildren(...this.choices((index) => this.choose(dialog, index)));
      dialog.showModal();
    });
    dialog.addEventListener('cancel', () => emit(this, 'cancel', {}));
  }

  private choices(onTap: (index: number) => void): HTMLElement[] {
    const range = (attribute(this, 'range') ?? []) as readonly (string | Record<string, unknown>)[];
    const key = String(attribute(this, 'range-key') ?? '');
    return range.map((entry, index) => {
      const choice = document.createElement('div');
      choice.setAttribute('role', 'option');
      choice.textContent = String(typeof entry === 'object' ? entry[key] : entry);
      choice.addEventListener('click', (event) => {
        event.stopPropagation();
        onTap(index);
      });
      return choice;
    });
  }

  private choose(dialog: HTMLDialogElement, index: number): void {
    dialog.close();
    emit(this, 'change', { value: String(index) });
  }
}

/** Native components that are more than a box. */
export function defineComponents(): void {
  customElements.define('wx-image', Image);
  customElements.define('scroll-view', ScrollView);
  customElements.define('wx-picker', Picker);
}
