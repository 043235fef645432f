/** The way back where the place itself has none: WeChat draws its own navigation bar, a browser does not. */
export declare function Back(): JSX.Element | null;
