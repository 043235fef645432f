/** Bytes that nobody can guess. Taro puts `index.weapp.ts` or `index.h5.ts` in this file's place. */
export declare function randomBytes(length: number): Promise<Uint8Array>;
