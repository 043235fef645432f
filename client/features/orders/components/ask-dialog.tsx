import { Text } from '@tarojs/components';
import { Dialog } from '../../../shared/ui/dialog';
import { FailureNote } from '../../../shared/ui/failure-note';
import type { Ask, Question } from '../hooks/use-ask';
import { askText } from '../text';

function hintOf({ action, order }: Question): string {
  if (action !== 'cancel') return askText[action].hint;
  return askText.cancel[order.order_pay_status];
}

/** Says what will happen before it does. */
export function AskDialog({ ask }: { readonly ask: Ask }) {
  const { question, isBusy, failure, confirm, close } = ask;
  if (question === undefined) return null;
  const words = askText[question.action];
  return (
    <Dialog
      open
      title={words.title}
      confirmText={words.go}
      cancelText={words.keep}
      tone={question.action === 'receive' ? undefined : 'danger'}
      busy={isBusy}
      onConfirm={confirm}
      onCancel={close}
    >
      <Text>{hintOf(question)}</Text>
      {failure !== undefined && <FailureNote failure={failure} />}
    </Dialog>
  );
}
