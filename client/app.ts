import type { PropsWithChildren } from 'react';
import Taro, { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import { startErrorReports } from './app/error-reports';
import { startUpdates } from './app/updates';
import { addressOf } from './shared/navigate';
import { session } from './shared/services';
import './app.css';
// platform/ lies below the kit and only names its classes: their looks come with the app (client/platform/look.ts).
import './shared/ui/press/press.css';
import './shared/ui/button/button.css';
import './shared/ui/field/field.css';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startErrorReports();
    void session.start();
    startUpdates();
  });
  useDidShow(() => session.renewIfDue());
  usePageNotFound(() => void Taro.redirectTo({ url: addressOf('notFound') }));
  return children;
}
