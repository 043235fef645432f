import type * as Components from './components/stand-in-bar';

const Nothing = () => null;

/**
 * The developer bar, for the end of every page; nothing in production. Only a `require` that the inlined flag makes
 * dead leaves nothing behind there: an import would keep the styles.
 */
export const StandInBar: () => JSX.Element | null =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('./components/stand-in-bar') as typeof Components).StandInBar
    : Nothing;
