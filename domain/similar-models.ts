/** Part of a model number, and whether it is another than was typed. */
export interface ModelPiece {
  readonly text: string;
  readonly differs: boolean;
}

export interface SimilarModel<P> {
  readonly product: P;
  readonly pieces: readonly ModelPiece[];
}

/** Of three characters one may be wrong. */
const RIGHT_PER_WRONG = 3;

const spelled = (model: string): string => model.replace(/\s/g, '').toUpperCase();

/**
 * How `typed` is written within `model`, with as few changes as can be: what comes before and after it costs nothing,
 * so that a number typed without its maker's letters, or only begun, is found too.
 */
function written(
  typed: string,
  model: string,
): { readonly changes: number; readonly differs: readonly boolean[] } {
  const [height, width] = [typed.length, model.length];
  const costs: number[][] = [Array.from({ length: width + 1 }, () => 0)];
  const cost = (row: number, column: number): number => costs[row]?.[column] ?? Infinity;
  const same = (row: number, column: number): boolean => typed[row - 1] === model[column - 1];
  for (let row = 1; row <= height; row += 1) {
    const line = [row];
    costs.push(line);
    for (let column = 1; column <= width; column += 1) {
      const changed = cost(row - 1, column - 1) + (same(row, column) ? 0 : 1);
      line.push(Math.min(changed, cost(row - 1, column) + 1, cost(row, column - 1) + 1));
    }
  }
  const changes = Math.min(...(costs[height] ?? []));
  const differs = Array.from({ length: width }, () => false);
  let [row, column] = [height, (costs[height] ?? []).lastIndexOf(changes)];
  while (row > 0) {
    if (cost(row, column) === cost(row - 1, column - 1) + (same(row, column) ? 0 : 1)) {
      differs[column - 1] = !same(row, column);
      [row, column] = [row - 1, column - 1];
    } else if (cost(row, column) === cost(row, column - 1) + 1) {
      differs[column - 1] = true;
      column -= 1;
    } else {
      row -= 1;
    }
  }
  return { changes, differs };
}

function piecesOf(model: string, differs: readonly boolean[]): ModelPiece[] {
  const pieces: ModelPiece[] = [];
  Array.from(model).forEach((text, at) => {
    const last = pieces.at(-1);
    const isOther = differs[at] === true;
    if (last?.differs === isOther) pieces[pieces.length - 1] = { text: last.text + text, differs: isOther };
    else pieces.push({ text, differs: isOther });
  });
  return pieces;
}

/**
 * The products whose model numbers are nearest to what was typed, nearest first and else in their order; none that has
 * little to do with it.
 */
export function similarModels<P extends { readonly product_modelnumber: string }>(
  typed: string,
  products: readonly P[],
  most = 3,
): SimilarModel<P>[] {
  const wanted = spelled(typed);
  return products
    .map((product) => ({ product, ...written(wanted, spelled(product.product_modelnumber)) }))
    .filter(({ changes }) => changes * RIGHT_PER_WRONG <= wanted.length)
    .sort((a, b) => a.changes - b.changes)
    .slice(0, most)
    .map(({ product, differs }) => ({
      product,
      pieces: piecesOf(spelled(product.product_modelnumber), differs),
    }));
}
