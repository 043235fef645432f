import { useState } from 'react';
import { cartGroup, CART_NUMBER_MAX } from '../../../../domain/carts';
import type { Failure } from '../../../shared/api/failure';
import { toast } from '../../../shared/ui/toast';
import { addToCart, setRooms, useProjects } from '../../cart';
import { additionsOf, keyOf, mostRooms, roomsAfter, sumOf, type KitSum } from '../plan';
import { kitText as words } from '../text';
import type { RoomKit } from './use-kits';

export interface AddedKit {
  readonly project: string;
  readonly rooms: number;
  readonly sum: KitSum;
  /** Records of the products that went in. */
  readonly productIds: readonly string[];
  /** Why some of them did not. */
  readonly refusal: string | undefined;
}

/** What a person says in the sheet, and what it comes to. */
export function useKitSheet(kits: readonly RoomKit[]) {
  const projects = useProjects();
  const [kitId, setKitId] = useState<string>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<{ readonly project?: string; readonly rooms?: number }>({});
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [added, setAdded] = useState<AddedKit>();

  const kit = kits.find(({ id }) => id === kitId) ?? kits[0];
  const lines = kit?.now.lines ?? [];
  const chosen = lines.filter((line) => !left.has(keyOf(line)));
  const project = asked.project ?? projects[0]?.name ?? cartGroup('');
  const known = projects.find(({ name }) => name === project)?.rooms;
  const most = mostRooms(chosen);
  const rooms = Math.min(asked.rooms ?? known ?? 1, most);
  const sum = sumOf(chosen, rooms);

  async function add() {
    if (isBusy) return;
    setIsBusy(true);
    const additions = additionsOf(chosen, rooms);
    const { added: count, failure: refusal } = await addToCart(additions, project);
    setFailure(count > 0 ? undefined : refusal);
    if (count > 0) {
      const newRooms = roomsAfter(known, rooms);
      const forgotten = newRooms === undefined ? undefined : await setRooms(project, newRooms);
      if (forgotten !== undefined) toast(words.roomsForgotten, 'danger');
      else if (refusal === undefined) toast(words.added(saidOfProject(project)), 'good');
      const productIds = additions.map(({ product }) => product.product_id);
      setAdded({
        project,
        rooms,
        sum,
        productIds,
        refusal: refusal && words.addedSome(count, refusal.message),
      });
    }
    setIsBusy(false);
  }

  return {
    kit,
    lines,
    projects,
    project,
    rooms,
    most,
    sum,
    isBusy,
    failure,
    added,
    isChosen: (key: string) => !left.has(key),
    toggle(key: string) {
      const next = new Set(left);
      if (!next.delete(key)) next.add(key);
      setLeft(next);
    },
    chooseKit(id: string) {
      setKitId(id);
      setLeft(new Set());
    },
    /** Another project brings its own rooms. */
    chooseProject: (name: string) =>
      setAsked({ project: cartGroup(Array.from(name).slice(0, CART_NUMBER_MAX).join('')) }),
    setRooms: (count: number) => setAsked((now) => ({ ...now, rooms: count })),
    add,
  };
}

/** The default group is the cart itself to everybody who has no projects. */
export const saidOfProject = (name: string): string => (name === cartGroup('') ? words.cart : name);
