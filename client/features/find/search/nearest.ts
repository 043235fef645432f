import { similarModels, type SimilarModel } from '../../../../domain/similar-models';
import type { Failure } from '../../../shared/api/failure';
import type { Query } from '../../../shared/query';
import type { ProductItem } from '../../catalogue/queries';
import { askProducts } from './found';
import { longestFound } from './shorten';

/** Words of Chinese are no model number. */
const MODEL = /^[\w .+/-]{3,40}$/;

class Unanswered extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

async function ask(keyword: string): Promise<readonly ProductItem[]> {
  const page = await askProducts(keyword);
  if (!page.ok) throw new Unanswered(page.failure);
  return page.data.items;
}

/** The products whose model numbers are nearest to one that does not exist. */
export const nearestModels: Query<{ readonly typed: string }, readonly SimilarModel<ProductItem>[]> = {
  name: 'nearest-models',
  of: 'everyone',
  freshMs: 60_000,
  async load({ typed }) {
    if (!MODEL.test(typed)) return { ok: true, data: [] };
    try {
      const [begun, ended] = await Promise.all([
        longestFound(typed.length, (length) => typed.slice(0, length), ask),
        longestFound(typed.length, (length) => typed.slice(-length), ask),
      ]);
      const all = new Map([...begun, ...ended].map((product) => [product.product_id, product]));
      return { ok: true, data: similarModels(typed, [...all.values()]) };
    } catch (error) {
      if (error instanceof Unanswered) return { ok: false, failure: error.failure };
      throw error;
    }
  },
};
