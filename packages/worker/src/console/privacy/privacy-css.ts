/** What one person left, each with its tick. */
export const privacyCss = `.found { display: grid; gap: 12px; padding-block-start: 12px; border-block-start: 1px solid var(--wb-line); }
.found-list { list-style: none; padding: 0; border-block-start: 1px solid var(--wb-line); }
.found-list li { border-block-end: 1px solid var(--wb-line); }
.found-words { display: block; unicode-bidi: plaintext; }
`;
