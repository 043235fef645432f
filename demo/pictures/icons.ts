import { scaled, stroke, type Paint } from './svg';

/** Pictograms of a guest room as strokes on a grid of 24 × 24. */
const ICONS = {
  lamp: 'M9 18H15M10 21H14M12 3A6 6 0 0 0 8.5 13.8Q9.5 14.6 9.5 16H14.5Q14.5 14.6 15.5 13.8A6 6 0 0 0 12 3Z',
  sun: 'M12 8A4 4 0 1 1 11.99 8ZM12 2V4.5M12 19.5V22M2 12H4.5M19.5 12H22M4.9 4.9 6.7 6.7M17.3 17.3 19.1 19.1M19.1 4.9 17.3 6.7M6.7 17.3 4.9 19.1',
  moon: 'M19.5 14.5A8.2 8.2 0 0 1 9.5 4.5A8.2 8.2 0 1 0 19.5 14.5Z',
  power: 'M12 3V12M7.2 6.2A8 8 0 1 0 16.8 6.2',
  curtain: 'M3 4H21M5 4V20M9 4Q9 11 5 14M19 4V20M15 4Q15 11 19 14',
  snow: 'M12 3V21M4.2 7.5 19.8 16.5M19.8 7.5 4.2 16.5M9.8 4.4 12 6.4 14.2 4.4M9.8 19.6 12 17.6 14.2 19.6',
  fan: 'M12 10.6A1.4 1.4 0 1 1 11.99 10.6ZM12 10.6C8 7 9 3 13 3S16 7 12 10.6ZM13.3 12.6C18.4 11 21.4 13.8 19.5 17.200S14.4 17.7 13.3 12.600ZM10.7 12.600C9.6 17.7 5.6 18.7 3.7 15.200S6.6 11 10.7 12.600Z',
  bell: 'M5 17H19L17.5 14.500V10A5.5 5.5 0 0 0 6.5 10V14.500ZM10 20A2.2 2.2 0 0 0 14 20',
  quiet: 'M12 3A9 9 0 1 1 11.99 3ZM7.5 12H16.5',
  clean:
    'M19 3 12.5 11.500M8.5 10 15.5 15.200M8.5 10Q7 15 3.5 17L11.5 21.500Q13.5 19 15.5 15.200M8 16.5 6.5 18.700M11.2 18 10 20.6',
  scene: 'M4 4H10V10H4ZM14 4H20V10H14ZM4 14H10V20H4ZM14 14H20V20H14Z',
  wave: 'M12 19H12.010M8.5 15.200A5 5 0 0 1 15.5 15.200M5.5 12A9.4 9.4 0 0 1 18.5 12M2.5 8.700A13.6 13.6 0 0 1 21.5 8.7',
  drop: 'M12 3Q18.5 10.5 18.5 14.800A6.5 6.5 0 0 1 5.5 14.800Q5.5 10.5 12 3Z',
  plus: 'M12 5V19M5 12H19',
  minus: 'M5 12H19',
  leaf: 'M5 19Q4 6 20 4.500Q20.5 19 8 16.500M5 19Q9 12 14 10',
} as const;
export type IconName = keyof typeof ICONS;

/** @param r pixels from the middle to the edge */
export const icon = (name: IconName, x: number, y: number, r: number, paint: Paint, weight = 1.7): string =>
  scaled(x - r, y - r, r / 12, stroke(ICONS[name], weight, paint));
