import { Photo } from '../../../shared/ui/photo';
import { useStock } from '../hooks/use-stock';
import { cartText as words } from '../text';
import type { CartLine } from '../types';

interface RowPhotoProps {
  readonly line: CartLine;
}

/** The picture, with the news that matters most across its foot. */
export function RowPhoto({ line }: RowPhotoProps) {
  if (line.state === 'short_stock') return <ScarcePhoto line={line} />;
  const isOff = line.state === 'off_shelf';
  return <Photo size="line" url={line.picture} off={isOff} flag={isOff ? words.offShelf : undefined} />;
}

function ScarcePhoto({ line }: RowPhotoProps) {
  const { stock, unit } = useStock(line);
  const flag = stock === undefined ? undefined : stock === 0 ? words.soldOut : words.onlyLeft(stock, unit);
  return <Photo size="line" url={line.picture} off={stock === 0} flag={flag} />;
}
