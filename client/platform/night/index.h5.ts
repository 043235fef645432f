export const isNight = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;
