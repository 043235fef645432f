/**
 * Brings a page's code to the device if it is not there yet. Rejects when it cannot be had now.
 * @param path as in app.json, without a leading slash
 */
export declare function loadPageCode(path: string): Promise<void>;
