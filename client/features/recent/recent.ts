/** Products seen on this device, newest first: their record ids. */
export const useRecent = (): readonly string[] => [];
export const noteSeen = (_productId: string): void => undefined;
export const clearRecent = (): void => undefined;
