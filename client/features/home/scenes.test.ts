import { devicesSold, firstScene, nameAt, PLACES, SCENES, type DeviceName } from './scenes';

const devices = Object.keys(PLACES) as DeviceName[];

it('every device acts in some scene, and every scene has one to name', () => {
  const acting = new Set(SCENES.flatMap((scene) => scene.devices));
  expect([...acting].sort()).toEqual([...devices].sort());
  for (const scene of SCENES) expect(new Set(scene.devices).size).toBe(scene.devices.length);
});

it('by night the room is asleep', () => {
  expect([firstScene(true), firstScene(false)]).toEqual(['sleep', 'welcome']);
});

it.each(devices)('the name of %s stands within the picture', (device) => {
  const { x, y, isBelow } = nameAt(PLACES[device]);
  expect(x).toBeGreaterThanOrEqual(27);
  expect(x).toBeLessThanOrEqual(73);
  // Above where there is room, below where the ceiling is near.
  expect(isBelow).toBe(y < 30);
});

it('a device is the first product of its category; one that nobody sells is none', () => {
  const wordOf = new Map([
    ['DICT-1', 'switch'],
    ['DICT-2', 'thermostat'],
  ]);
  const sold = [
    { id: 'a', category: 'DICT-2' },
    { id: 'b', category: 'DICT-1' },
    { id: 'c', category: 'DICT-1' },
    { id: 'd', category: '' },
  ];
  expect([...devicesSold(sold, wordOf)]).toEqual([
    ['panel', { id: 'b', category: 'DICT-1' }],
    ['thermostat', { id: 'a', category: 'DICT-2' }],
  ]);
  expect(devicesSold([], wordOf).size).toBe(0);
});
