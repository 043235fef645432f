import { useEffect, useRef, useState } from 'react';
import { useQuery } from '../../../shared/query';
import { queries } from '../../../shared/services';
import { toast } from '../../../shared/ui/toast';
import { productDetail } from '../../catalogue/queries';
import { hourSaid } from '../../../shared/times';
import { noteSeen } from '../../recent/recent';

/**
 * The product of a page. Another one of its family takes its place as a whole: until all of it is known the one before
 * stays.
 * @param opened either id
 */
export function useProduct(opened: string) {
  const [id, setId] = useState(opened);
  const [coming, setComing] = useState<string>();
  const wanted = useRef(opened);
  const state = useQuery(productDetail, { id });
  const seen = state.data?.product_id;
  useEffect(() => {
    if (seen !== undefined) noteSeen(seen);
  }, [seen]);

  async function choose(next: string) {
    wanted.current = next;
    setComing(next);
    await queries.ensure(productDetail, { id: next });
    // Several quick taps: only the last one counts.
    if (wanted.current !== next) return;
    setComing(undefined);
    const answer = queries.state(productDetail, { id: next });
    if (answer.data !== undefined) setId(next);
    else if (answer.failure !== undefined) toast(answer.failure.message, 'danger');
  }

  const { data, failure, receivedAt, refresh } = state;
  // Kept from before it was taken away: what cannot be opened any more is not shown as if it could.
  const product = failure?.code === 'NOT_FOUND' ? undefined : data;
  const keptFrom = failure === undefined || receivedAt === undefined ? undefined : hourSaid(receivedAt);
  return { product, keptFrom, failure, refresh, coming, choose };
}
