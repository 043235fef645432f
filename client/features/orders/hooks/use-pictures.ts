import { useState } from 'react';
import { useQuery } from '../../../shared/query';
import { productsByIds } from '../../catalogue/queries';

/**
 * Addresses of the products' pictures: an order names its pictures, but only the catalogue can open them.
 * @returns by record id; while other products are asked for, what was known before
 */
export function usePictures(ids: readonly string[]): ReadonlyMap<string, string> {
  const { data } = useQuery(productsByIds, { ids: [...new Set(ids)] });
  const [last, setLast] = useState<typeof data>();
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map());
  if (data !== undefined && data !== last) {
    setLast(data);
    setUrls(new Map(data.map(({ product_id, picture_url }) => [product_id, picture_url])));
  }
  return urls;
}
