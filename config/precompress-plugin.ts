import type { Compiler } from 'webpack';
import { precompress } from './precompress';

/** Compresses the whole output once it is written, with what the copying plugin has added. */
export class PrecompressPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('PrecompressPlugin', () => precompress(compiler.outputPath));
  }
}
