/** How far above and below the screen rows are there: more than a finger's flick, about two screens. */
export const NEAR_PX = 1600;

/** Before it was ever seen a block takes a screen: enough that the ones after it are not taken for near. */
export const styleOf = (height: number | undefined) => ({
  height: height === undefined ? '100vh' : `${height}px`,
});
