import { useMemo, useState } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
import { goBack } from './go';
import { PAGES, type PageName, type ParamsOf } from './table';
import { valuesIn, type ParamTable } from './params';

/** Taro's mark of one opening of a page: the same page opened twice has two. */
const markOf = (page: object | null | undefined): string | undefined =>
  (page as { $taroPath?: string } | null | undefined)?.$taroPath;

interface OpenPage {
  /** Whether this page is the one that the person sees (also while the client is in the background). */
  isOnTop(): boolean;
  /** Closes this page and no other: an answer that comes late must not close what was opened since. */
  close(): Promise<void>;
}

/** This page, as it stands in the pile of open pages. To be called while the page opens, by the page itself. */
export function usePage(): OpenPage {
  const [mark] = useState(() => markOf(Taro.getCurrentInstance().page));
  return useMemo(() => {
    const isOnTop = () => mark !== undefined && markOf(Taro.getCurrentPages().at(-1)) === mark;
    return {
      isOnTop,
      async close() {
        if (isOnTop()) await goBack();
      },
    };
  }, [mark]);
}

/** What this page was opened with; undefined when its address does not say what the page cannot do without. */
export function usePageParams<Name extends PageName>(name: Name): ParamsOf<Name> | undefined {
  const { params } = useRouter();
  const table: ParamTable = PAGES[name].params;
  return useMemo(() => valuesIn(table, params) as ParamsOf<Name> | undefined, [table, params]);
}
