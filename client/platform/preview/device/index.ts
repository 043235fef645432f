/** As if the mini-program had been removed and opened anew: nothing kept, started again. */
export declare function wipeDevice(): void;
