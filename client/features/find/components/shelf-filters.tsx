import { finishOf } from '../../../../domain/families';
import { Chip } from '../../../shared/ui/chip';
import { Sideways } from '../../../shared/ui/sideways';
import type { ShelfFilter } from '../series';
import { findText } from '../text';

interface ShelfFiltersProps {
  readonly series: readonly string[];
  readonly colours: readonly string[];
  readonly count: number | undefined;
  readonly filter: ShelfFilter;
  readonly onFilter: (filter: ShelfFilter) => void;
}

/** The series of a category, and below them its colours; a tap on the chosen one takes it back. */
export function ShelfFilters({ series, colours, count, filter, onFilter }: ShelfFiltersProps) {
  const all = count === undefined ? findText.all : findText.allOf(count);
  return (
    <>
      <Sideways role="group" label={findText.series} className="shelf__chips">
        <Chip chosen={filter.series === undefined} onTap={() => onFilter({ ...filter, series: undefined })}>
          {all}
        </Chip>
        {series.map((one) => (
          <Chip
            key={one}
            chosen={filter.series === one}
            onTap={() => onFilter({ ...filter, series: filter.series === one ? undefined : one })}
          >
            {one}
          </Chip>
        ))}
      </Sideways>
      {colours.length > 0 && (
        <Sideways role="group" label={findText.colours} className="shelf__chips">
          {colours.map((one) => (
            <Chip
              key={one}
              finish={finishOf(one)}
              chosen={filter.colour === one}
              onTap={() => onFilter({ ...filter, colour: filter.colour === one ? undefined : one })}
            >
              {one}
            </Chip>
          ))}
        </Sideways>
      )}
    </>
  );
}
