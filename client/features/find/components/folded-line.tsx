import { memo } from 'react';
import type { Line } from '../../../../domain/families';
import { IconButton } from '../../../shared/ui/icon-button';
import { ProductLine } from '../../../shared/ui/product-line';
import { uiText } from '../../../shared/ui/text';
import { go } from '../../../shared/navigate';
import type { ProductItem } from '../../catalogue/queries';
import { saidOfStock } from '../../catalogue/stock';
import { lookOfLine } from '../line-look';

interface FoldedLineProps {
  readonly line: Line<ProductItem>;
  readonly onAdd: (product: ProductItem) => void;
}

/** Products that differ in colour and link only, as one line. */
export const FoldedLine = memo(function FoldedLine({ line, onAdd }: FoldedLineProps) {
  const look = lookOfLine(line);
  if (look === undefined) return null;
  const { lead, facts, colours } = look;
  return (
    <ProductLine
      name={lead.product_name}
      facts={facts}
      fen={lead.product_basic_price}
      unit={lead.product_unit}
      picture={lead.picture_url}
      model={lead.product_modelnumber}
      colours={colours}
      // Plenty is what one expects; only the others are said.
      stock={lead.stock_state === 'in' ? undefined : saidOfStock(lead.stock_state)}
      onOpen={() => void go('product', { id: lead.product_id })}
      action={
        <IconButton
          icon="plus"
          kind="soft"
          label={uiText.addOf(lead.product_name)}
          onTap={() => onAdd(lead)}
        />
      }
    />
  );
});
