/** As if the mini-program had been removed and opened anew: nothing kept, started again on `startPage`. */
export declare function wipeDevice(startPage: string): void;
