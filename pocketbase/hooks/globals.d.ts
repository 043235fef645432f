// What PocketBase's VM has and its types.d.ts does not declare.

/** CommonJS loader of the VM; `main.pb.ts` loads the bundle with it. */
declare function require(path: string): unknown;

declare const Buffer: {
  from(text: string, encoding: 'base64'): { toString(encoding: 'utf8'): string };
};

declare const console: { error(message: string): void };
