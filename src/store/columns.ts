/** An ISO 8601 instant in UTC with milliseconds: text order is time order. */
export type Instant = string;
/** A JSON document as text. */
export type Json = string;
/** 0 or 1: the databases share no boolean. */
export type Truth = 0 | 1;

export const truth = (value: boolean): Truth => (value ? 1 : 0);
