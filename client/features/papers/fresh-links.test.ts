import { createFreshLinks } from './fresh-links';

function setUp() {
  let now = 1_000;
  const refresh = jest.fn(async () => undefined);
  const links = createFreshLinks(refresh, () => now);
  return { links, refresh, pass: (ms: number) => (now += ms) };
}

it('asks once while the links are young, and again when they are old', async () => {
  const { links, refresh, pass } = setUp();
  await Promise.all([links.ensure(), links.ensure(), links.ensure()]);
  pass(119_000);
  await links.ensure();
  expect(refresh).toHaveBeenCalledTimes(1);
  pass(2_000);
  await links.ensure();
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('asks again for a link that proved dead, and when the clock was set back', async () => {
  const { links, refresh, pass } = setUp();
  await links.ensure();
  await links.ensure(true);
  pass(-5_000);
  await links.ensure();
  expect(refresh).toHaveBeenCalledTimes(3);
});
