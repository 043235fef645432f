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
  let aborted = false;
  const fail = (errMsg: string) => {
    callbacks.fail?.({ errMsg });
    callbacks.complete?.({ errMsg });
  };
  bridge
    .upload(id, { url, path: filePath, field: name, headers: header, fields: formData })
    .then(
      ({ statusCode, header: answered, text }) => {
        const answer = { statusCode, header: answered, data: text, errMsg: 'uploadFile:ok' };
        callbacks.success?.(answer);
        callbacks.complete?.(answer);
      },
      () => fail(aborted ? 'uploadFile:fail abort' : 'uploadFile:fail network'),
    )
    .finally(() => listeners.delete(id));
  return {
    abort() {
      aborted = true;
      void bridge.abortUpload(id);
    },
    onProgressUpdate: (listener: OnProgress) => mine.add(listener),
    offProgressUpdate: (listener: OnProgress) => mine.delete(listener),
    onHeadersReceived() {},
    offHeadersReceived() {},
  };
}
