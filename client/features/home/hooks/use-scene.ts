import { useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { isNight } from '../../../platform/night';
import { firstScene, SCENES, type DeviceName, type SceneName } from '../scenes';

/** The scene that is on and the device that is named in it. */
export function useScene() {
  const [isDark, setIsDark] = useState(isNight);
  const [chosen, setChosen] = useState<SceneName>();
  const [named, setNamed] = useState<DeviceName>();
  useDidShow(() => setIsDark(isNight()));
  const name = chosen ?? firstScene(isDark);
  const devices = SCENES.find((scene) => scene.name === name)?.devices ?? [];
  return {
    name,
    devices,
    named: named !== undefined && devices.includes(named) ? named : devices[0],
    /** Each scene names its own first. */
    choose(scene: SceneName) {
      setChosen(scene);
      setNamed(undefined);
    },
    setNamed,
  };
}
