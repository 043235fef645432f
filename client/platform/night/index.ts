/** Whether the person has set their device to dark now. */
export declare function isNight(): boolean;
