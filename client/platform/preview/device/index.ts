/** As if the mini-program had been removed and opened anew: nothing kept, started again on `startPage`. */
export declare function wipeDevice(startPage: string): void;

/** Tells the page what a browser tells it when its network goes or returns. In WeChat nothing can be told. */
export declare function announceNetwork(isOnline: boolean): void;
