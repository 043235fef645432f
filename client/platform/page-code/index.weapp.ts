/** WeChat brings a sub-package by itself when a page of it is opened, and refuses to open the page when it cannot. */
export function loadPageCode(_path: string): Promise<void> {
  return Promise.resolve();
}
