import { useEffect, useState } from 'react';
import { freshLinks } from '../links';

/** False until the links to private pictures are surely alive; looked after only where there is something to show. */
export function useFreshLinks(isWanted: boolean): boolean {
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (!isWanted || isFresh) return;
    let isGone = false;
    void freshLinks.ensure().then(() => {
      if (!isGone) setFresh(true);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, isFresh]);
  return isFresh;
}
