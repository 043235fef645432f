import { cartGroup, CART_NUMBER_MAX } from './carts';
import { invalidInput, ok, type Result } from './result';

/** A project is a group of the cart: one hotel, told apart by its name. */
export interface Project {
  readonly cart_number: string;
  /** How many rooms the hotel has that the lines of the group are for; 0 = not said. */
  readonly cart_rooms: number;
}

/** Most rooms of one project. */
export const MAX_ROOMS = 9999;

/** Most projects of one owner whose rooms are kept. */
export const MAX_PROJECTS = 200;

/** A number of rooms that a row may hold: "none" is kept as no row. */
export const isRooms = (value: unknown): value is number =>
  typeof value === 'number' && Math.floor(value) === value && value >= 1 && value <= MAX_ROOMS;

/**
 * What an owner says of a project, as it is kept: spaces around the name do not count, no name is the default group.
 * @returns the project (0 rooms = forget it), or `INVALID_INPUT`
 */
export function projectSaid(name: string, rooms: unknown): Result<Project> {
  const cart_number = cartGroup(name);
  if (Array.from(cart_number).length > CART_NUMBER_MAX) {
    return invalidInput('cart_number', `最多 ${CART_NUMBER_MAX} 个字`);
  }
  if (rooms !== 0 && !isRooms(rooms)) return invalidInput('cart_rooms', `应为 0 到 ${MAX_ROOMS} 的整数`);
  return ok({ cart_number, cart_rooms: rooms });
}

/**
 * Which projects give way so that another one has a place: those nobody has touched for longest. To tidy is no reason to
 * refuse.
 * @param newestFirst the owner's other projects
 */
export const projectsGivingWay = <Row>(newestFirst: readonly Row[]): readonly Row[] =>
  newestFirst.slice(MAX_PROJECTS - 1);
