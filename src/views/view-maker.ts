/** What makes views: a nonce for cards on which people write. */
export type ViewMaker = { readonly newId: () => string };
