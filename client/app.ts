import type { PropsWithChildren } from 'react';
import { useDidShow, useLaunch } from '@tarojs/taro';
import { startErrorReports } from './app/error-reports';
import { session } from './shared/services';
import './app.css';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startErrorReports();
    void session.start();
  });
  useDidShow(() => session.renewIfDue());
  return children;
}
