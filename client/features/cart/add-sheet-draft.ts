import { cartGroup, CART_NUMBER_MAX, DEFAULT_CART_NUMBER, MAX_QUANTITY } from '../../../domain/carts';
import type { Project } from './index';
import type { CartGroup } from './types';

/** What a person has said in the sheet; what they have not follows from the project. */
export interface AddDraft {
  /** Missing: the one used last. */
  readonly project?: string;
  /** A new project's name, as far as it is typed; missing: none is being made. */
  readonly newName?: string;
  readonly pieces: number;
  /** Missing: as many as the project has. */
  readonly rooms?: number;
}

export interface AddPlan {
  /** Empty while a new project has no name. */
  readonly project: string;
  readonly rooms: number;
  readonly quantity: number;
  /** Pieces that the project has of it already. */
  readonly held: number;
  /** Pieces in a room that fit; missing where all do, 0 where none does. */
  readonly mostEach?: number;
  /** To be remembered with the project; missing where nothing about it is new. */
  readonly newRooms?: number;
}

interface AddWorld {
  /** Newest first. */
  readonly projects: readonly Project[];
  readonly groups: readonly CartGroup[];
  readonly productId: string;
  /** Used last on this device. */
  readonly last?: string;
}

export const startDraft: AddDraft = { pieces: 1 };

/** Another project brings its own rooms. */
export const choose = ({ pieces }: AddDraft, project: string): AddDraft => ({ pieces, project });

/** Pieces of a product that lie in a project. */
export const heldIn = (groups: readonly CartGroup[], project: string, productId: string): number =>
  groups
    .filter(({ name }) => name === project)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.productId === productId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

function projectOf({ project, newName }: AddDraft, { projects, last }: AddWorld): string {
  if (newName !== undefined) return newName.trim() === '' ? '' : cartGroup(newName);
  if (project !== undefined) return project;
  const known = projects.find(({ name }) => name === last) ?? projects[0];
  return known?.name ?? DEFAULT_CART_NUMBER;
}

/** What the draft comes to. */
export function planOf(draft: AddDraft, world: AddWorld): AddPlan {
  const project = projectOf(draft, world);
  const known = world.projects.find(({ name }) => name === project)?.rooms;
  const rooms = draft.rooms ?? known ?? 1;
  const quantity = draft.pieces * rooms;
  const held = heldIn(world.groups, project, world.productId);
  return {
    project,
    rooms,
    quantity,
    held,
    ...(held + quantity > MAX_QUANTITY && {
      mostEach: Math.max(0, Math.floor((MAX_QUANTITY - held) / rooms)),
    }),
    ...(draft.rooms !== undefined && draft.rooms !== known && { newRooms: draft.rooms }),
  };
}

/** As much of a typed name as a project can have. */
export const nameWithin = (words: string): string => Array.from(words).slice(0, CART_NUMBER_MAX).join('');

/** The first few, and the chosen one wherever it stands. */
export const shortList = (projects: readonly Project[], chosen: string, most: number): readonly Project[] => {
  const first = projects.slice(0, most);
  const further = projects.slice(most).find(({ name }) => name === chosen);
  return further === undefined ? first : [...first.slice(0, most - 1), further];
};
