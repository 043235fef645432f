import Taro from '@tarojs/taro';

/** Where the client's pages are; app.config.ts registers them under these paths. */
export const ROUTES = {
  start: '/pages/index/index',
  me: '/pages/me/index',
  phone: '/subpackages/account/phone/index',
  profile: '/subpackages/account/profile/index',
  papers: '/subpackages/account/papers/index',
  settings: '/subpackages/account/settings/index',
  privacy: '/subpackages/account/privacy/index',
} as const;

export type Route = keyof typeof ROUTES;

let isUnderWay = false;

/** Opens a page above this one. A second tap while it opens does nothing. */
export async function go(route: Route): Promise<void> {
  if (isUnderWay) return;
  isUnderWay = true;
  try {
    await Taro.navigateTo({ url: ROUTES[route] });
  } finally {
    isUnderWay = false;
  }
}

/** To the page below, or to the start where a shared link opened this one alone. */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await goToStart();
}

/** Leaves every page behind: after a sign-out nothing of the person may stay below. */
export async function goToStart(): Promise<void> {
  await Taro.reLaunch({ url: ROUTES.start });
}
