/**
 * How scripts are made small. Taro's own settings for WeChat switch off nearly everything that makes them so, for
 * engines of iOS 9; ours are younger (babel.config.js). Chinese stays as it is written: an escape takes twice its bytes.
 */
export const TERSER = {
  enable: true,
  config: {
    keep_fnames: false,
    parse: { ecma: 2020 },
    compress: {
      ecma: 2020,
      passes: 2,
      arrows: true,
      collapse_vars: true,
      comparisons: true,
      computed_props: true,
      hoist_props: true,
      inline: true,
      loops: true,
      negate_iife: true,
      properties: true,
      reduce_funcs: true,
      reduce_vars: true,
      switches: true,
      typeofs: true,
    },
    output: { ecma: 2020, comments: false, ascii_only: false, quote_keys: false, keep_quoted_props: false },
  },
} as const;
