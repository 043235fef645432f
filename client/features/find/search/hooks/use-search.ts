import { useState } from 'react';
import { searches } from '../searches';

/** What is typed, and what was searched for with it: `found` is undefined while the person still types. */
export function useSearch(opened: string) {
  const [typed, setTyped] = useState(opened);
  const [found, setFound] = useState(opened === '' ? undefined : opened);

  function search(words: string) {
    const keyword = words.trim();
    if (keyword === '') return;
    setTyped(keyword);
    setFound(keyword);
    searches.add(keyword);
  }

  return {
    typed,
    found,
    search,
    type(words: string) {
      setTyped(words);
      setFound(undefined);
    },
  };
}
