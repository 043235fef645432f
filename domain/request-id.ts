/** A request's id as it stands in headers, answers and logs: short, and harmless in all three. */
export const isRequestId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{8,64}$/.test(value);
