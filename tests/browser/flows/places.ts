import type { Browser } from 'playwright-core';
import type { Driver } from './driver';
import { openH5 } from './h5-driver';
import { openMiniProgram } from './weapp-driver';

export interface Place {
  readonly name: string;
  /** Operations are cloud functions: WeChat vouches for the person, a token is for pictures only. */
  readonly hasCloud: boolean;
  /** `link`: the address of a page that a shared card or a link leads to, without a slash before it. */
  open(browser: Browser, url: string, person: string, link?: string): Promise<Driver>;
}

const miniProgram = (build: string, hasCloud: boolean): Place => ({
  name: `dist/${build}`,
  hasCloud,
  open: (browser, url, person, launch) => openMiniProgram(browser, { build, url, person, launch }),
});

/** The preview in a browser, a device over HTTPS, a device with cloud functions. */
export const H5: Place = {
  name: 'dist/h5-preview',
  hasCloud: false,
  open: (browser, url, person, link) =>
    openH5(browser, { url, person, link: link === undefined ? undefined : `/#/${link}` }),
};
export const HTTPS_DEVICE = miniProgram('weapp-device', false);
export const CLOUD_DEVICE = miniProgram('weapp-cloud', true);
export const PLACES: readonly Place[] = [H5, HTTPS_DEVICE, CLOUD_DEVICE];
