const CHINA = 8 * 60 * 60 * 1000;

/** The day in China that an order's number begins with: yyyymmdd. */
export const orderNumberDay = (epochMs: number): string =>
  new Date(epochMs + CHINA).toISOString().slice(0, 10).replace(/-/g, '');
