export function Back() {
  return null;
}
