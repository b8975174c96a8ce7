/** A list that somebody named; `query` is its address’s. */
export type SavedView = { id: string; name: string; query: string };
