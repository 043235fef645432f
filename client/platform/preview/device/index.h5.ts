export function wipeDevice(): void {
  localStorage.clear();
  sessionStorage.clear();
  location.reload();
}

export function announceNetwork(isOnline: boolean): void {
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}
