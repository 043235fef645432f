import { useState } from 'react';
import { View } from '@tarojs/components';
import { Chip } from '../../../../shared/ui/chip';
import { ChoiceSheet, type Choice } from '../../../../shared/ui/choice-sheet';
import { Sideways } from '../../../../shared/ui/sideways';
import type { ProductSort } from '../../../catalogue/queries';
import type { ResultFilter } from '../result-filter';
import { searchText } from '../text';

export type ResultSort = Exclude<ProductSort, 'newest'>;

const SORTS = ['recommended', 'price_asc', 'price_desc'] as const;
/** No value of a catalogue. */
const ANY = '';

interface ResultFiltersProps {
  readonly links: readonly string[];
  readonly colours: readonly string[];
  readonly filter: ResultFilter;
  readonly sort: ResultSort;
  readonly onFilter: (filter: ResultFilter) => void;
  readonly onSort: (sort: ResultSort) => void;
}

const orAny = (values: readonly string[]): Choice[] => [
  { value: ANY, label: searchText.any },
  ...values.map((value) => ({ value, label: value })),
];

/** Chips over what was found; those with an arrow open a sheet. */
export function ResultFilters({ links, colours, filter, sort, onFilter, onSort }: ResultFiltersProps) {
  const [open, setOpen] = useState<'link' | 'colour' | 'sort'>();
  const close = () => setOpen(undefined);
  function narrow(change: ResultFilter) {
    close();
    onFilter({ ...filter, ...change });
  }
  return (
    <>
      <View className="search__filters">
        <Sideways role="group" label={searchText.filters}>
          {links.length > 0 && (
            <Chip chosen={filter.link !== undefined} opens onTap={() => setOpen('link')}>
              {filter.link ?? searchText.links}
            </Chip>
          )}
          {colours.length > 0 && (
            <Chip chosen={filter.colour !== undefined} opens onTap={() => setOpen('colour')}>
              {filter.colour ?? searchText.colours}
            </Chip>
          )}
          <Chip chosen={filter.inStock === true} onTap={() => narrow({ inStock: filter.inStock !== true })}>
            {searchText.inStock}
          </Chip>
          <Chip chosen={sort !== 'recommended'} opens onTap={() => setOpen('sort')}>
            {searchText.sortsShort[sort]}
          </Chip>
        </Sideways>
      </View>
      <ChoiceSheet
        open={open === 'link'}
        title={searchText.links}
        choices={orAny(links)}
        chosen={filter.link ?? ANY}
        onChoose={(link) => narrow({ link: link === ANY ? undefined : link })}
        onClose={close}
      />
      <ChoiceSheet
        open={open === 'colour'}
        title={searchText.colours}
        choices={orAny(colours)}
        chosen={filter.colour ?? ANY}
        onChoose={(colour) => narrow({ colour: colour === ANY ? undefined : colour })}
        onClose={close}
      />
      <ChoiceSheet
        open={open === 'sort'}
        title={searchText.sort}
        choices={SORTS.map((value) => ({ value, label: searchText.sorts[value] }))}
        chosen={sort}
        onChoose={(value) => {
          close();
          onSort(value);
        }}
        onClose={close}
      />
    </>
  );
}
