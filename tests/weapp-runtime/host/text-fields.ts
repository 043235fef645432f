import { attribute, emit } from './events';
import type { Privacy } from './privacy';
import { bridge } from './program';

/** WeChat's keyboard hands a chosen nickname over some time after it is seen in the field. */
const NICKNAME_LATE_MS = 60;

const STYLE =
  ':host{display:block}input,textarea{all:unset;width:100%;box-sizing:border-box;font:inherit;color:inherit;white-space:pre-wrap}input::placeholder,textarea::placeholder{color:#767676}';

/** `<input>` and `<textarea>`: a browser's own inside, WeChat's attributes and events outside. */
export function defineTextFields(privacy: Privacy): void {
  class TextField extends HTMLElement {
    static readonly observedAttributes = 'value placeholder maxlength disabled password type focus'.split(
      ' ',
    );
    readonly inner: HTMLInputElement | HTMLTextAreaElement;

    constructor(tag: 'input' | 'textarea') {
      super();
      const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
      const style = document.createElement('style');
      style.textContent = STYLE;
      this.inner = new DOMParser().parseFromString(`<${tag}></${tag}>`, 'text/html').body
        .firstChild as HTMLInputElement;
      root.append(style, this.inner);
      this.inner.addEventListener('input', () => this.typed());
      this.inner.addEventListener('focus', () => void this.focused());
      this.inner.addEventListener('blur', () => void this.left());
      this.inner.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Enter') emit(this, 'confirm', { value: this.value });
      });
    }

    get value(): string {
      return this.inner.value;
    }

    attributeChangedCallback(name: string): void {
      const given = attribute(this, name);
      if (name === 'value') this.inner.value = given === undefined ? '' : String(given);
      if (name === 'placeholder') this.inner.placeholder = String(given ?? '');
      if (name === 'maxlength') this.limit(given === undefined ? 140 : Number(given));
      if (name === 'disabled') this.inner.disabled = Boolean(given);
      if (name === 'focus' && given) this.inner.focus();
    }

    /** -1 is no limit. */
    private limit(length: number): void {
      if (length < 0) this.inner.removeAttribute('maxlength');
      else this.inner.maxLength = length;
    }

    private get isNickname(): boolean {
      return attribute(this, 'type') === 'nickname';
    }

    private typed(): void {
      const tell = () => emit(this, 'input', { value: this.value, cursor: this.inner.selectionStart ?? 0 });
      if (this.isNickname) setTimeout(tell, NICKNAME_LATE_MS);
      else tell();
    }

    private async focused(): Promise<void> {
      emit(this, 'focus', { value: this.value });
      // Without consent a nickname field silently stays a plain one.
      if (this.isNickname) await privacy.authorize('input[type=nickname]').catch(() => undefined);
    }

    /** A nickname that WeChat's check refuses is cleared, some time after the field was left, without an input event. */
    private async left(): Promise<void> {
      emit(this, 'blur', { value: this.value });
      if (!this.isNickname || this.value === '') return;
      const pass = await bridge.isNicknameFine(this.value);
      if (!pass) this.inner.value = '';
      emit(this, 'nicknamereview', { pass, timeout: false });
    }
  }

  customElements.define(
    'wx-input',
    class extends TextField {
      constructor() {
        super('input');
      }
    },
  );
  customElements.define(
    'wx-textarea',
    class extends TextField {
      constructor() {
        super('textarea');
      }
    },
  );
}
