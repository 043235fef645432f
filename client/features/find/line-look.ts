import { finishOf, type Finish, type Line } from '../../../domain/families';
import type { ProductItem } from '../catalogue/queries';

/** How a folded line is drawn: one of its members stands for all of them. */
export interface LineLook {
  readonly lead: ProductItem;
  readonly facts: readonly string[];
  readonly colours: readonly { readonly name: string; readonly finish: Finish }[];
}

/** One colour is a word, several are swatches; a colour without a drawing stays a word. */
export function lookOfLine({ members, facts, colours, links }: Line<ProductItem>): LineLook | undefined {
  const lead = members.find(({ stock_state }) => stock_state !== 'out') ?? members[0];
  if (lead === undefined) return undefined;
  const drawn = colours.flatMap((name) => {
    const finish = finishOf(name);
    return finish === undefined || colours.length === 1 ? [] : [{ name, finish }];
  });
  const words = colours.filter((name) => !drawn.some((one) => one.name === name));
  return { lead, facts: [...facts, ...words, ...links], colours: drawn };
}
