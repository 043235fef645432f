import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import type { Finish } from '../../../../domain/product-facts';
import { Lamp, type LampState } from '../lamp';
import { Photo } from '../photo';
import { Press } from '../press';
import { Price } from '../price';
import { ProductName } from '../product-name';

interface ProductLineProps {
  readonly name: string;
  readonly facts?: readonly string[];
  readonly fen: number;
  readonly unit?: string;
  readonly picture?: string;
  readonly model?: string;
  /** In which colours there is one: a family folded into one line. */
  readonly colours?: readonly { readonly name: string; readonly finish: Finish }[];
  /** What the stock says. */
  readonly stock?: { readonly state: LampState; readonly words: string };
  /** Cannot be had: its picture is grey. */
  readonly off?: boolean;
  readonly onOpen: () => void;
  /** At the lower right: the key that adds it, or the way to another one. */
  readonly action?: ReactNode;
}

/** A product in a list: picture, name, which one, model and lamp; price left, what can be done right. */
export function ProductLine(props: ProductLineProps) {
  const { name, facts, fen, unit, picture, model, colours = [], stock, off, onOpen, action } = props;
  return (
    <View className="product-line">
      <Photo size="list" url={picture} off={off} />
      <View className="product-line__words">
        <Press className="press product-line__way" onTap={onOpen}>
          <ProductName name={name} facts={facts} />
        </Press>
        <View className="product-line__more">
          {colours.length > 0 && (
            <View
              className="product-line__colours"
              role="img"
              aria-label={colours.map((colour) => colour.name).join('、')}
            >
              {colours.map(({ name: colour, finish }) => (
                <View key={colour} className={`swatch swatch--${finish}`} />
              ))}
            </View>
          )}
          {model && <Text className="product-line__model">{model}</Text>}
          {stock && <Lamp state={stock.state}>{stock.words}</Lamp>}
        </View>
        <View className="product-line__foot">
          <Price fen={fen} unit={unit} />
          <View className="product-line__action">{action}</View>
        </View>
      </View>
    </View>
  );
}
