/**
 * Taro's templates drop everything that a screen reader needs: what a component says with `role` and `aria-…` never
 * reaches WeChat. This build plugin writes the attributes that WeChat documents into the templates of the elements that
 * people meet (https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html).
 *
 * `@tarojs/plugin-inject` does the like, but stops at an older Taro and writes into node_modules while it builds.
 * Nothing is needed at run time: what Taro has no short name for it already sends by its own (`aria-label` → `ariaLabel`).
 */

/** [attribute in WeChat, what the client's components call it in Taro's data, what stands for "not said"]. */
type Spoken = readonly [attribute: string, expression: string];

const words = (attribute: string, property: string): Spoken => [attribute, `i.${property}||''`];
/** As words, because engines read a bare `true` differently. `false` says something (not ticked): only `undefined` is nothing. */
const state = (attribute: string, property: string): Spoken => [attribute, `xs.b(i.${property},'')+''`];

const role = (otherwise: string): Spoken => ['aria-role', `i.ariaRole||i.role||'${otherwise}'`];

const SAID_OF_ALL: readonly Spoken[] = [
  role(''),
  words('aria-label', 'ariaLabel'),
  ['aria-hidden', `i.ariaHidden?'true':''`],
];
const SAID_OF_CONTROLS: readonly Spoken[] = [
  state('aria-disabled', 'ariaDisabled'),
  state('aria-checked', 'ariaChecked'),
  state('aria-selected', 'ariaSelected'),
  state('aria-expanded', 'ariaExpanded'),
];

/** Templates by Taro's names; `pure-view` and `click-view` are views of which nothing is said: they stay as small as they are. */
export const SPOKEN: Readonly<Record<string, readonly Spoken[]>> = {
  view: SAID_OF_ALL,
  'catch-view': SAID_OF_ALL,
  'static-view': SAID_OF_ALL,
  text: SAID_OF_ALL,
  'static-text': SAID_OF_ALL,
  image: SAID_OF_ALL,
  'static-image': SAID_OF_ALL,
  button: [...SAID_OF_ALL, role('button'), ...SAID_OF_CONTROLS],
  input: SAID_OF_ALL,
  textarea: SAID_OF_ALL,
  picker: SAID_OF_ALL,
  'scroll-view': SAID_OF_ALL,
  swiper: SAID_OF_ALL,
};

/**
 * What Taro's templates offer and no component of ours asks for. Each template is written once for every depth of the
 * tree: without these the file that every start reads is a third smaller. tests/weapp-runtime/templates.test.ts looks
 * that nobody asks for them after all.
 */
const ANIMATED = [
  'animation',
  'bindanimationstart',
  'bindanimationiteration',
  'bindanimationend',
  'bindtransitionend',
];
const TOUCHED = ['bindtouchstart', 'bindtouchmove', 'bindtouchend', 'bindtouchcancel', 'bindlongpress'];
const HOVERED = ['hover-class', 'hover-stop-propagation', 'hover-start-time', 'hover-stay-time'];
const OF_VIEWS = [...ANIMATED, ...TOUCHED, ...HOVERED];
const OF_TEXTS = [...TOUCHED, 'selectable', 'space', 'decode', 'overflow', 'max-lines'];
const OF_IMAGES = [...TOUCHED, 'webp', 'show-menu-by-longpress', 'fade-in'];

export const UNUSED: Readonly<Record<string, readonly string[]>> = {
  view: OF_VIEWS,
  'catch-view': OF_VIEWS,
  'static-view': OF_VIEWS,
  text: OF_TEXTS,
  'static-text': OF_TEXTS,
  image: OF_IMAGES,
  'static-image': OF_IMAGES,
};

/** Of these two nearly nothing is asked for: what is left, in the words of WeChat. */
export const KEPT: Readonly<Record<string, RegExp>> = {
  'scroll-view':
    /^(scroll-x|scroll-left|scroll-into-view|scroll-with-animation|bindscroll|bindtouchend|bindtouchcancel|enable-flex|enhanced|bounces|show-scrollbar|style|class|bindtap|id|aria-.*|data-.*)$/,
  swiper: /^(current|duration|bindchange|style|class|bindtap|id|aria-.*|data-.*)$/,
};

type Templates = Record<string, Record<string, string>>;

/** What the plugin needs of Taro's platform for mini-programs; `onSetupClose` hands it over before anything is built. */
interface MiniPlatform {
  readonly template?: {
    createMiniComponents(components: object): Templates;
    buildTemplate(componentConfig: unknown): string;
  };
}

interface PluginContext {
  registerMethod(method: { name: string; fn: (platform: MiniPlatform) => void }): void;
}

export default function templates(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (template === undefined) return;
      // Taro's own way to do without the blanks (`minifyXML`) takes `input` for an element that has no end.
      const build = template.buildTemplate.bind(template);
      template.buildTemplate = (config) =>
        build(config).replace(/>\s+</g, '><').replace(/" +/g, '" ').replace(/" \/>/g, '"/>');
      const create = template.createMiniComponents.bind(template);
      template.createMiniComponents = (components) => {
        const made = create(components);
        for (const [name, spoken] of Object.entries(SPOKEN)) {
          const attributes = made[name];
          if (attributes !== undefined) Object.assign(attributes, Object.fromEntries(spoken));
        }
        for (const [name, unused] of Object.entries(UNUSED)) {
          const attributes = made[name] ?? {};
          for (const attribute of Object.keys(attributes)) {
            if (unused.includes(attribute.toLowerCase())) Reflect.deleteProperty(attributes, attribute);
          }
        }
        for (const [name, kept] of Object.entries(KEPT)) {
          const attributes = made[name] ?? {};
          for (const attribute of Object.keys(attributes)) {
            if (!kept.test(attribute.toLowerCase())) Reflect.deleteProperty(attributes, attribute);
          }
        }
        return made;
      };
    },
  });
}
