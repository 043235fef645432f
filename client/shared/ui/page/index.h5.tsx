import { ToastHost } from '../toast';
import type { PageProps } from './types';

export function Page({ title, children }: PageProps) {
  return (
    <main className="page">
      {title && <h1 className="page__title">{title}</h1>}
      {children}
      <ToastHost />
    </main>
  );
}
