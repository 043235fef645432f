export function keepFrontPageSeen(): void {
  // WeChat's own pages: nothing to mend.
}
