import type { Failure } from '../../shared/api/failure';
import type { Added, Addition, CartView } from './types';

export type { Addable, Added, Addition, CartGroup, CartLine, CartView } from './types';

/** A hotel project as a choice: its cart group with its rooms. */
export interface Project {
  readonly name: string;
  readonly rooms: number | undefined;
  readonly kinds: number;
  readonly pieces: number;
}

// STUB, replaced by the cart's own logic.
export function useCart(): CartView {
  return {
    groups: [],
    count: 0,
    isGuest: false,
    isLoading: false,
    failure: undefined,
    receivedAt: undefined,
  };
}

/** Every project there is: groups of the cart and those whose rooms are known, newest first; the default group is always one. */
export const useProjects = (): readonly Project[] => [
  { name: '默认', rooms: undefined, kinds: 0, pieces: 0 },
];

/** Puts products into a group; guests' stay on the device. Shows itself at once; never rejects. */
export async function addToCart(additions: readonly Addition[], _group: string): Promise<Added> {
  return { added: additions.length };
}

/** How many rooms a project has; undefined: nobody knows any more. Kept with the person, on the device for a guest. */
export async function setRooms(_group: string, _rooms: number | undefined): Promise<Failure | undefined> {
  return undefined;
}

