/** Continues the panel's own rules, for what hangs on the wall. */
export const wallStyles = `
[part=panel]{
[part=wall]{display:grid;gap:12px}
}
`;
