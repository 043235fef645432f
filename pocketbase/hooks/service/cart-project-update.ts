import { projectSaid, projectsGivingWay } from '../../../domain/projects';
import { ok } from '../../../domain/result';
import { CART_PROJECTS } from '../../schema/access';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { eraseProjects, projectNamed, projectsBeside } from '../carts/projects';
import { actingUser } from '../people/acting';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';

/** `{caller, cart_number?, cart_rooms}` → the project: written, or with 0 rooms forgotten. */
export const cartProjectUpdate = forCaller('writes', (app, { id: owner }, body) => {
  const said = projectSaid(stringOf(body, 'cart_number'), body['cart_rooms']);
  if (!said.ok) return said;
  const { cart_number, cart_rooms } = said.value;
  return inTransaction(app, (tx) => {
    const acting = actingUser(tx, owner);
    if (!acting.ok) return acting;
    const there = projectNamed(tx, owner, cart_number);
    if (cart_rooms === 0) {
      eraseProjects(tx, there ? [there] : []);
      return said;
    }
    const row = there
      ? tx.findRecordById(CART_PROJECTS, there)
      : new Record(tx.findCachedCollectionByNameOrId(CART_PROJECTS));
    if (!there) eraseProjects(tx, projectsGivingWay(projectsBeside(tx, owner, cart_number)));
    row.load({ cart_owner: owner, cart_number, cart_rooms });
    const saved = save(tx, row);
    return saved.ok ? ok(said.value) : saved;
  });
});
