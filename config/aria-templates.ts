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
  view: [...SAID_OF_ALL, ...SAID_OF_CONTROLS],
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

type Templates = Record<string, Record<string, string>>;

/** What the plugin needs of Taro's platform for mini-programs; `onSetupClose` hands it over before anything is built. */
interface MiniPlatform {
  readonly template?: { createMiniComponents(components: object): Templates };
}

interface PluginContext {
  registerMethod(method: { name: string; fn: (platform: MiniPlatform) => void }): void;
}

export default function ariaTemplates(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (template === undefined) return;
      const create = template.createMiniComponents.bind(template);
      template.createMiniComponents = (components) => {
        const made = create(components);
        for (const [name, spoken] of Object.entries(SPOKEN)) {
          const attributes = made[name];
          if (attributes !== undefined) Object.assign(attributes, Object.fromEntries(spoken));
        }
        return made;
      };
    },
  });
}
