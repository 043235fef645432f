import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { newUploader } from '../services';
import type { Uploader, UploadState } from './state';

/**
 * One picture's way to the server, for one screen; leaving the screen cancels it.
 *
 *     const upload = useUpload();
 *     <AvatarButton onPicture={(picture) => void upload.start(picture)}>…</AvatarButton>
 *     {upload.state.status === 'sending' && <Progress value={upload.state.progress} />}
 */
export function useUpload(): Uploader & { readonly state: UploadState } {
  const [uploader] = useState(newUploader);
  const state = useStore(uploader.store);
  useEffect(() => () => uploader.cancel(), [uploader]);
  const { start, cancel, retry } = uploader;
  return { state, start, cancel, retry };
}
