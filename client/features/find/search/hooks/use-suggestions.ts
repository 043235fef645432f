import { useMemo, useState } from 'react';
import { foldFamilies } from '../../../../../domain/families';
import { useEndless, useQuery } from '../../../../shared/query';
import { CATEGORIES, dictionary } from '../../../catalogue/queries';
import { foundProducts } from '../found';

const MOST_FAMILIES = 8;

/** What some words could mean: categories by their names, families of products by what is found. */
export function useSuggestions(keyword: string) {
  const { rows, hasMore } = useEndless(foundProducts, { keyword });
  const { data: categories = [] } = useQuery(dictionary, CATEGORIES);
  const now = useMemo(() => rows && foldFamilies(rows).slice(0, MOST_FAMILIES), [rows]);
  // Those of the words before stay until there are new ones: a list that goes and comes with every letter cannot be read.
  const [before, setBefore] = useState(now);
  if (now !== undefined && now !== before) setBefore(now);
  const low = keyword.toLowerCase();
  return {
    categories: categories.filter(({ dict_name }) => dict_name.toLowerCase().includes(low)),
    /** `dict_word_enum` of a category; empty for one that nobody knows. */
    wordOf: (category: string | undefined): string =>
      categories.find(({ system_dict_id }) => system_dict_id === category)?.dict_word_enum ?? '',
    families: now ?? before ?? [],
    /** Whether all members are known, so that they can be counted. */
    isWhole: rows !== undefined && !hasMore,
  };
}
