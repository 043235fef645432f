import type { PageProps } from './types';

/** Frame of every page: width, edges, safe area, its heading, and where toasts appear. */
export declare function Page(props: PageProps): JSX.Element;
