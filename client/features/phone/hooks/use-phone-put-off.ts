import { useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { platform } from '../../../platform';
import { putOffShelf } from '../put-off';

const shelf = putOffShelf(platform.storage);

/** Whether this person put the phone off, here or on the phone's own page, and the way to do it. */
export function usePhonePutOff(openid: string): readonly [boolean, () => void] {
  const [isPutOff, setPutOff] = useState(() => shelf.read(openid));
  useDidShow(() => setPutOff(shelf.read(openid)));
  function putOff() {
    shelf.write(openid);
    setPutOff(true);
  }
  return [isPutOff, putOff];
}
