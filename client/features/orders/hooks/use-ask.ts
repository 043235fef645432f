import { useState } from 'react';
import type { Failure } from '../../../shared/api/failure';
import { useResume } from '../../../shared/session/use-resume';
import { toast } from '../../../shared/ui/toast';
import { carryOut, isQuicker, type AskedAction } from '../moves';
import { askText } from '../text';
import type { OrderSeen } from '../types';

export interface Question {
  readonly action: AskedAction;
  readonly order: Pick<OrderSeen, 'order_id' | 'order_pay_status'>;
}

/**
 * One question before what cannot be taken back, and what came of it.
 * @param onDone shows the order anew; the question stays until then, so that no button of the old state is left to tap
 */
export function useAsk(onDone: (action: AskedAction) => Promise<void>) {
  const resume = useResume();
  const [question, setQuestion] = useState<Question>();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  function close(): void {
    setQuestion(undefined);
    setFailure(undefined);
  }

  async function act({ action, order }: Question): Promise<Failure | undefined> {
    setBusy(true);
    setFailure(undefined);
    const failed = await carryOut(action, order.order_id);
    if (failed === undefined || isQuicker(failed)) {
      await onDone(action);
      close();
      toast(failed?.message ?? askText[action].done, failed === undefined ? 'good' : 'danger');
    } else setFailure(failed);
    setBusy(false);
    return failed;
  }

  return {
    question,
    isBusy,
    failure,
    ask: setQuestion,
    close,
    confirm: () => {
      if (question !== undefined) void resume(() => act(question));
    },
  };
}

export type Ask = ReturnType<typeof useAsk>;
