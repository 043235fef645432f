import { globalOptions } from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { defineComponents } from './components';
import { adaptDocument } from './dom';
import { moduleLoader } from './modules';
import { openTypes } from './open-type';
import { PageStack, pageNamesOf, queryOf, routeOf } from './pages';
import { createPrivacy } from './privacy';
import type { Loose } from './program';
import { defineTextFields } from './text-fields';
import { createWx } from './wx';

type AppOptions = Loose & {
  onLaunch?(options: object): void;
  onShow?(options: object): void;
  onPageNotFound?(options: object): void;
};

const privacy = createPrivacy();
adaptDocument(openTypes(privacy));
defineTextFields(privacy);
defineComponents();
globalOptions.writeIdToDOM = true;
globalOptions.throwGlobalError = true;

const { templates, modules, configs } = window.program;
const environment = new MiniProgramEnv();
const codeSpace = environment.createCodeSpace('main', true);
codeSpace.getComponentSpace().updateComponentOptions({ writeIdToDOM: true });
const pages = new PageStack(environment.associateBackend(), codeSpace, configs);

for (const [name, config] of Object.entries(configs)) {
  if (name !== 'app' && !name.startsWith('project.'))
    codeSpace.addComponentStaticConfig(name, config as object);
}
for (const [name, content] of Object.entries(templates)) {
  // The compiler's output is one group: templates find each other through it.
  codeSpace.addCompiledTemplate(name, {
    groupList: templates,
    content,
    fallbackListenerOnNativeNode: true,
  });
}

let app: AppOptions = {};
let register = {
  Component: (_options: Loose): void => {
    throw new Error('Component() outside of a component');
  },
  Behavior: (_options: Loose): unknown => {
    throw new Error('Behavior() outside of a component');
  },
};

/** Taro's pages are plain options; glass-easel knows only components, whose functions are methods. */
function definePage({ data, ...rest }: Loose): void {
  const methods = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'function'));
  register.Component({ data: structuredClone(data ?? {}), methods });
}

const load = moduleLoader(modules, {
  wx: createWx(() => pages, privacy),
  App: (options) => {
    app = options;
  },
  Page: definePage,
  Component: (options) => register.Component(options),
  Behavior: (options) => register.Behavior(options),
  getApp: () => app,
  getCurrentPages: pages.instances,
});

load('app');
const components = Object.keys(configs).filter((name) => configs[name]?.['component'] === true);
const pageNames = pageNamesOf(configs.app);
for (const name of [...components, ...pageNames]) {
  codeSpace.componentEnv(name, (env) => {
    register = {
      Component: (options) => env.Component(options),
      Behavior: (options) => env.Behavior(options),
    };
    load(name);
  });
}

/** Where a shared card leads, or the first page. */
const url = new URLSearchParams(location.search).get('launch') ?? pageNames[0] ?? '';
const launch = { path: routeOf(url), query: queryOf(url), scene: url === pageNames[0] ? 1001 : 1007 };
app.onLaunch?.(launch);
app.onShow?.(launch);
if (pageNames.includes(launch.path)) void pages.replaceAll(url);
else app.onPageNotFound?.({ ...launch, isEntryPage: true });
