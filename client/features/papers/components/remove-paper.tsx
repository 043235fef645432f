import { useState } from 'react';
import { Text } from '@tarojs/components';
import type { PaperField } from '../../../../domain/users';
import type { Failure } from '../../../shared/api/failure';
import { session } from '../../../shared/services';
import { papersText } from '../text';
import { uploadText } from '../../../shared/picture-slot/text';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { FailureNote } from '../../../shared/ui/failure-note';
import { toast } from '../../../shared/ui/toast';
import { useResume } from '../../../shared/session/use-resume';

interface RemovePaperProps {
  readonly field: PaperField;
  readonly title: string;
}

/** Takes one paper back. The server deletes the file for good, so it is asked first and not undone after. */
export function RemovePaper({ field, title }: RemovePaperProps) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const resume = useResume();

  async function remove() {
    setBusy(true);
    setFailure(undefined);
    const result = await session.call('postWechatProfile', { [field]: null });
    setBusy(false);
    if (!result.ok) {
      setFailure(result.failure);
      return result.failure;
    }
    toast(uploadText.removed(title), 'good');
    // Last: without its picture this button is gone.
    session.adopt(result.answer.data.user);
    return undefined;
  }

  return (
    <>
      <Button kind="danger" label={`${title}：${papersText.remove}`} onTap={() => setAsking(true)}>
        {papersText.remove}
      </Button>
      <Dialog
        open={isAsking}
        title={papersText.removeTitle(title)}
        tone="danger"
        confirmText={papersText.removeGo}
        cancelText={papersText.removeKeep}
        busy={isBusy}
        onConfirm={() => void resume(remove)}
        onCancel={() => {
          setFailure(undefined);
          setAsking(false);
        }}
      >
        <Text>{papersText.removeHint}</Text>
        {failure !== undefined && <FailureNote failure={failure} />}
      </Dialog>
    </>
  );
}
