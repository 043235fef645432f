/**
 * NUL and control characters have no place in text that people type: SQLite stores them, logs and exports break on
 * them. Tab and line breaks stay legal here; single-line fields forbid those by the contract's own pattern.
 */

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

export function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text);
}
