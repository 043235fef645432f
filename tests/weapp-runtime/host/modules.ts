import type { Loose, Program } from './program';

/** The names a script finds in its scope, in the order of pack.ts. */
interface Scope {
  readonly wx: unknown;
  readonly App: (options: Loose) => void;
  readonly Page: (options: Loose) => void;
  readonly Component: (options: Loose) => void;
  readonly Behavior: (options: Loose) => unknown;
  readonly getApp: () => unknown;
  readonly getCurrentPages: () => unknown[];
}

/** WeChat's `require`: relative paths, each module run once. */
export function moduleLoader(modules: Program['modules'], scope: Scope): (id: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const globalObject = {};

  function load(id: string): unknown {
    const known = loaded.get(id);
    if (known) return known.exports;
    const script = modules[id];
    if (!script) throw new Error(`no module ${id}`);
    const module = { exports: {} as unknown };
    loaded.set(id, module);
    const require = (request: string) => load(resolve(id, request));
    const { wx, App, Page, Component, Behavior, getApp, getCurrentPages } = scope;
    script(
      ...[require, module, module.exports, wx, App, Page, Component, Behavior],
      ...[getApp, getCurrentPages, globalObject],
    );
    return module.exports;
  }
  return load;
}

function resolve(from: string, request: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of request.replace(/\.js$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
