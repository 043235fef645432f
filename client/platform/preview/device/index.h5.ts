export function wipeDevice(): void {
  localStorage.clear();
  sessionStorage.clear();
  location.reload();
}
