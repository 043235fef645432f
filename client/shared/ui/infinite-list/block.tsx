import type { BlockProps } from './types';

/** Some rows of a list: there while they are near the screen, else an empty box as high as they were. */
export declare function Block(props: BlockProps): JSX.Element;
