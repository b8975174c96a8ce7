/** `read`: ask for complaints. `export`: that, and take everything away. */
export const tokenScopes = ['read', 'export'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Days that a token may live. */
export const tokenLives = [30, 90, 365] as const;

/** The head of each token, by which scanners for lost secrets can know it. */
export const tokenHead = 'wbt_';

export const scopeAllows = (scope: TokenScope, wanted: TokenScope): boolean =>
  scope === wanted || scope === 'export';

/** A token as a board's people see it: never the token itself. Instants are ms since the epoch. */
export type ApiToken = {
  id: string;
  name: string;
  scope: TokenScope;
  /** Its last four characters. */
  ending: string;
  createdBy: string;
  createdAt: number;
  expiresAt: number;
  usedAt?: number;
  revokedAt?: number;
};
