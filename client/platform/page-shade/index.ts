/** Keeps the page in front in sight where the place itself would hide it by mistake. Once, at start. */
export declare function keepFrontPageSeen(): void;
