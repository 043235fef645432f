import cinema from '../../assets/scenes/cinema.svg';
import reading from '../../assets/scenes/reading.svg';
import sleep from '../../assets/scenes/sleep.svg';
import welcome from '../../assets/scenes/welcome.svg';
import type { SceneName } from './scenes';

/** One room four times: where its devices hang is in scenes.ts. Walls in section let the plane behind shine through. */
export const PICTURES: { readonly [scene in SceneName]: string } = { welcome, reading, cinema, sleep };
