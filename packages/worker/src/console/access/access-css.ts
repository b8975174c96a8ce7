/** The page about oneself. */
export const accessCss = `.sessions { list-style: none; }
.sessions li {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px 16px;
  padding-block: 12px;
}
.sessions li + li { border-block-start: 1px solid var(--wb-line); }
.sessions .soft { font-variant-numeric: tabular-nums; }
.sessions .chip { color: var(--wb-good); }
.sessions + form { margin-block: 8px 16px; }
`;
