/** The database cannot be reached, or went away meanwhile. Whether the last commit was kept is not known; work may be repeated. */
export class StoreAway extends Error {
  constructor(options?: ErrorOptions) {
    super('the database is away', options);
  }
}
