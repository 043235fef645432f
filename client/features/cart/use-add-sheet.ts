import { useState } from 'react';
import { DEFAULT_CART_NUMBER } from '../../../domain/carts';
import type { Failure } from '../../shared/api/failure';
import { toast } from '../../shared/ui/toast';
import { choose, nameWithin, planOf, startDraft, type AddDraft } from './add-sheet-draft';
import { addSheetText as words } from './add-sheet-text';
import { addToCart, setRooms, useCart, useProjects } from './index';
import type { Addable } from './types';

/** Used last since the client was started; before that the newest project is. */
let last: string | undefined;

/** The default group is the cart itself to everybody who has no projects. */
export const saidOfProject = (name: string): string => (name === DEFAULT_CART_NUMBER ? words.cart : name);

/** The sheet's own state: what is typed in it stays until all of it is in the cart. */
export function useAddSheet(product: Addable, onDone: () => void) {
  const projects = useProjects();
  const { groups = [] } = useCart();
  const [draft, setDraft] = useState<AddDraft>(startDraft);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [isNameAsked, setIsNameAsked] = useState(false);
  const plan = planOf(draft, { projects, groups, productId: product.product_id, last });

  async function add() {
    const { project, quantity, newRooms } = plan;
    setIsNameAsked(project === '');
    if (project === '' || isBusy) return;
    setIsBusy(true);
    const { failure: refusal } = await addToCart([{ product, quantity }], project);
    setFailure(refusal);
    if (refusal === undefined) {
      last = project;
      const forgotten = newRooms === undefined ? undefined : await setRooms(project, newRooms);
      const said = forgotten === undefined ? words.added : words.addedWithoutRooms;
      toast(said(saidOfProject(project)), 'good');
      onDone();
    }
    setIsBusy(false);
  }

  return {
    projects,
    groups,
    draft,
    plan,
    isBusy,
    failure,
    isNameMissing: isNameAsked && plan.project === '',
    choose: (project: string) => setDraft((now) => choose(now, project)),
    startNew: () => setDraft(({ pieces }) => ({ pieces, newName: '' })),
    nameNew: (name: string) => setDraft((now) => ({ ...now, newName: nameWithin(name) })),
    setPieces: (pieces: number) => setDraft((now) => ({ ...now, pieces })),
    setRooms: (rooms: number) => setDraft((now) => ({ ...now, rooms })),
    add,
  };
}
