/** Which page somebody asks for, and how long it is. */
export type AskPage = { readonly page: number; readonly aPage: number };

/** A part of a long list. */
export type Paged<Line> = {
  readonly total: number;
  /** Counted from 1; one past the last is shown as the last. */
  readonly page: number;
  readonly pages: number;
  readonly lines: readonly Line[];
};

/** The page that there is, and where its lines begin. */
export const pageOf = (total: number, asked: AskPage) => {
  const pages = Math.max(1, Math.ceil(total / asked.aPage));
  const page = Math.min(Math.max(1, asked.page), pages);
  return { page, pages, lines: { from: (page - 1) * asked.aPage, most: asked.aPage } };
};
