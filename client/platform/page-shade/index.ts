/** Keeps the page in front in sight where the place itself would hide it by mistake. Once, at start. */
export declare function keepFrontPageSeen(): void;
/** Resolves once another page may be opened: after going back, when the page that was left is gone. */
export declare function pageHasLeft(): Promise<void>;
