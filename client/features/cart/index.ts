export { addToCart, setRooms } from './cart';
export type { Project } from './lines';
export { startCart } from './start';
export type { Addable, Added, Addition, CartGroup, CartLine, CartView } from './types';
export { useCart, useProjects } from './use-cart';
