declare const brand: unique symbol;

/** What something comes of: `TRACE-SPAN`, in the digits of W3C Trace Context. It names an operation of ours, and nobody. */
export type Cause = string & { readonly [brand]: true };

export const causeOf = ({ traceId, spanId }: { traceId: string; spanId: string }): Cause =>
  `${traceId}-${spanId}` as Cause;
