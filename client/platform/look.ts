/**
 * Class names of the kit's buttons and fields (client/app.ts brings their styles to every page), because platform/ lies
 * below the kit and imports nothing of it.
 */
export const BUTTON = {
  main: 'press button button--main',
  quiet: 'press button button--quiet',
  text: 'press button button--text',
  bare: 'press',
} as const;

export type ButtonLook = keyof typeof BUTTON;

export const buttonClass = (look: ButtonLook, disabled: boolean): string =>
  disabled ? `${BUTTON[look]} button--disabled` : BUTTON[look];
