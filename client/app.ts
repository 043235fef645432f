import type { PropsWithChildren } from 'react';
import Taro, { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import { startErrorReports } from './app/error-reports';
import { startUpdates } from './app/updates';
import { keepFrontPageSeen } from './platform/page-shade';
import { addressOf } from './shared/navigate';
import { startCart } from './features/cart/start';
import { session } from './shared/services';
// The one import of the kit's looks; platform/ lies below the kit and only names its classes (platform/look.ts).
import './shared/ui/kit';
import './shared/ui/shop';
import './app/tab-bar/tab-bar.css';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startErrorReports();
    void session.start();
    startCart();
    startUpdates();
    keepFrontPageSeen();
  });
  useDidShow(() => session.renewIfDue());
  usePageNotFound(() => void Taro.redirectTo({ url: addressOf('notFound') }));
  return children;
}
