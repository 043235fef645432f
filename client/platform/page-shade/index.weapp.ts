export function keepFrontPageSeen(): void {
  // WeChat's own pages: nothing to mend.
}

export const pageHasLeft = (): Promise<void> => Promise.resolve();
