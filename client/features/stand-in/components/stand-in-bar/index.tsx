/** Preview builds only: the developer tools. In WeChat below the page; in a browser once, outside of all pages. */
export declare function StandInBar(): JSX.Element | null;
