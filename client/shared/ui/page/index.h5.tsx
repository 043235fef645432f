import { ToastHost } from '../toast';
import { pageClass, type PageProps } from './types';

export function Page({ title, plane, bar, tabs, children }: PageProps) {
  return (
    <main className={pageClass({ plane, bar, tabs })}>
      {title && <h1 className="page__title">{title}</h1>}
      {children}
      <ToastHost />
    </main>
  );
}
