import type { template } from 'glass-easel';

/** Anything WeChat's scripts hand each other; they are not ours to type. */
export type Loose = Record<string, unknown>;

export type ScriptFunction = (...scope: unknown[]) => void;

/** What `pack.ts` made of dist/weapp. Keys are paths without extension. */
export interface Program {
  readonly templates: Record<string, template.ComponentTemplate['content']>;
  readonly modules: Record<string, ScriptFunction>;
  readonly configs: Record<string, Loose> & { app: { pages: string[]; subPackages?: SubPackage[] } };
}

interface SubPackage {
  readonly root: string;
  readonly pages: string[];
}

/** What Node does for the program (open.ts): the network and WeChat itself. */
export interface Bridge {
  request(url: string, method: string, headers: Record<string, string>, body: unknown): Promise<BridgeAnswer>;
  login(): Promise<string>;
  callFunction(name: string, event: unknown): Promise<CloudAnswer>;
}

export interface BridgeAnswer {
  readonly statusCode: number;
  readonly header: Record<string, string>;
  readonly text: string;
}

export type CloudAnswer =
  { readonly result: unknown } | { readonly errCode: number; readonly errMsg: string };

declare global {
  interface Window {
    program: Program;
    bridge: <Name extends keyof Bridge>(
      name: Name,
      args: Parameters<Bridge[Name]>,
    ) => ReturnType<Bridge[Name]>;
    /** Names of `wx` calls that the program made and the host does not have. */
    missing: string[];
  }
}
