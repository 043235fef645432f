interface MiniprogramCompilerOptions {
  /** Paths below the root; the package finds them itself when absent. */
  wxmlList?: string[];
  /** Largest output in bytes. */
  maxBuffer?: number;
}

declare module 'miniprogram-compiler' {
  export function wxmlToJs(root: string, options?: MiniprogramCompilerOptions): string;
}

declare module 'miniprogram-compiler/src/wcsc' {
  /** Names without extension. A broken style sheet is returned as an error, not thrown. */
  export default function wcsc(
    root: string,
    names: string[],
    options?: MiniprogramCompilerOptions,
  ): Record<string, string> | Error;
}
