import type { template } from 'glass-easel';

/** Anything WeChat's scripts hand each other; they are not ours to type. */
export type Loose = Record<string, unknown>;

type ScriptFunction = (...scope: unknown[]) => void;

export interface AppConfig {
  readonly pages: readonly string[];
  /** Both spellings are WeChat's. */
  readonly subPackages?: readonly SubPackage[];
  readonly subpackages?: readonly SubPackage[];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] };
  readonly window?: { readonly navigationBarTitleText?: string };
}

interface SubPackage {
  readonly root: string;
  readonly pages: readonly string[];
}

/** What `pack.ts` made of dist/weapp. Keys are paths without extension. */
export interface Program {
  readonly templates: Record<string, template.ComponentTemplate['content']>;
  readonly modules: Record<string, ScriptFunction>;
  readonly configs: Record<string, Loose> & { app: AppConfig };
}

/** What Node does for the program (device.ts): the network, the phone, and WeChat itself. */
export interface Bridge {
  request(url: string, method: string, headers: Record<string, string>, body: unknown): Promise<BridgeAnswer>;
  login(): Promise<string>;
  callFunction(name: string, event: unknown): Promise<CloudAnswer>;
  /** The file at `path` as one multipart POST; `id` names it for progress and `abortUpload`. */
  upload(id: number, form: UploadForm): Promise<BridgeAnswer>;
  abortUpload(id: number): Promise<void>;
  /** The picture that the person chooses; null when they close the chooser. */
  choosePicture(): Promise<TemporaryFile | null>;
  /** Puts a file that the program made beside the chosen ones. */
  keepFile(base64: string, extension: string): Promise<TemporaryFile>;
  /** A phone code, or what the button's event says instead. */
  phoneCode(): Promise<{ code: string } | { errMsg: string; errno?: number }>;
  /** WeChat's asynchronous check of a nickname. */
  isNicknameFine(name: string): Promise<boolean>;
  /** Brings a sub-package to the device before its first page opens; rejects without a network. */
  downloadPackage(root: string): Promise<void>;
  hasConsented(): Promise<boolean>;
  consent(): Promise<void>;
  /** Something only a person would notice (a call dialled, a text copied): noted in the traffic. */
  did(what: string): Promise<void>;
}

export interface BridgeAnswer {
  readonly statusCode: number;
  readonly header: Record<string, string>;
  readonly text: string;
}

export interface UploadForm {
  readonly url: string;
  readonly path: string;
  readonly field: string;
  readonly headers: Record<string, string>;
  readonly fields: Record<string, string>;
}

export interface TemporaryFile {
  readonly path: string;
  readonly size: number;
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
    /** Characters of each `setData` of a page, as JSON, in order: what crosses from WeChat's one thread to the other. */
    sent: number[];
    /** What Node tells the program. */
    host: {
      uploadProgress(id: number, sent: number, total: number): void;
      /** Whether a view of the page in front answers a tap. */
      isTappable(view: HTMLElement): boolean;
      /** The network came or went. */
      networkChanged(isConnected: boolean): void;
      /** A newer version has been downloaded. */
      updateReady(): void;
    };
  }
}

/** The bridge as an object: `bridge.login()`. */
export const bridge = new Proxy({} as Bridge, {
  get:
    (_target, name) =>
    (...args: never) =>
      window.bridge(name as keyof Bridge, args),
});
