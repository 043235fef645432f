declare module 'miniprogram-compiler' {
  interface Options {
    /** Paths below the root; the package finds them itself when absent. */
    wxmlList?: string[];
    wxssList?: string[];
    /** Largest output in bytes. */
    maxBuffer?: number;
  }
  export function wxmlToJs(root: string, options?: Options): string;
  export function wxssToJs(root: string, options?: Options): string;
}
