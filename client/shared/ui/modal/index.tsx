import type { ModalProps } from './types';

/** A box over the page that must be dealt with first; mounted = open. */
export declare function Modal(props: ModalProps): JSX.Element;
