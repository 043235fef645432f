import { bridge } from './program';
import type { Callbacks } from './wx';

interface UploadOptions extends Callbacks {
  readonly url: string;
  readonly filePath: string;
  readonly name: string;
  readonly header?: Record<string, string>;
  readonly formData?: Record<string, string>;
}

type OnProgress = (progress: {
  progress: number;
  totalBytesSent: number;
  totalBytesExpectedToSend: number;
}) => void;

let lastId = 0;
const listeners = new Map<number, Set<OnProgress>>();

/** Node tells how far an upload is. */
export function uploadProgress(id: number, sent: number, total: number): void {
  const progress = Math.floor((sent / total) * 100);
  listeners
    .get(id)
    ?.forEach((tell) => tell({ progress, totalBytesSent: sent, totalBytesExpectedToSend: total }));
}

/** As wx.uploadFile: the answer's body stays text, any HTTP status is a success. */
export function uploadFile({
  url,
  filePath,
  name,
  header = {},
  formData = {},
  ...callbacks
}: UploadOptions): object {
  lastId += 1;
  const id = lastId;
  const mine = new Set<OnProgress>();
  listeners.set(id, mine);
  let isOver = false;
  const fail = (errMsg: string) => {
    if (isOver) return;
    isOver = true;
    listeners.delete(id);
    callbacks.fail?.({ errMsg });
    callbacks.complete?.({ errMsg });
  };
  bridge.upload(id, { url, path: filePath, field: name, headers: header, fields: formData }).then(
    ({ statusCode, header: answered, text }) => {
      if (isOver) return;
      isOver = true;
      listeners.delete(id);
      const answer = { statusCode, header: answered, data: text, errMsg: 'uploadFile:ok' };
      callbacks.success?.(answer);
      callbacks.complete?.(answer);
    },
    () => fail('uploadFile:fail network'),
  );
  return {
    abort() {
      void bridge.abortUpload(id);
      fail('uploadFile:fail abort');
    },
    onProgressUpdate: (listener: OnProgress) => mine.add(listener),
    offProgressUpdate: (listener: OnProgress) => mine.delete(listener),
    onHeadersReceived() {},
    offHeadersReceived() {},
  };
}
