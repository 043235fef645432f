/** The parsed value, or the text itself when it is no JSON (a proxy's error page). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
