/** The customer's own pages: the conversation, the question, and what can't be undone. */
export const customerCss = `.code strong { white-space: nowrap; }
.story .step { display: flex; flex-wrap: wrap; gap: 0 8px; }
.story > li > * + * { margin-block-start: 8px; }
.story > li > :is(.verdict, h3) { margin-block-start: 12px; }
.field textarea { min-block-size: calc(4lh + 22px); }
.bubble {
  padding: 12px 16px;
  border: 1px solid var(--wb-line);
  border-radius: var(--wb-radius);
  white-space: pre-wrap;
  unicode-bidi: plaintext;
}
.bubble.you { margin-inline-start: 32px; border-end-end-radius: 0; }
.bubble.them {
  margin-inline-end: 32px;
  border-inline-start: 3px solid var(--wb-accent);
  border-end-start-radius: 0;
  background: var(--wb-surface);
}
.ask { border-block-start: 3px solid var(--wb-accent); }
.ask legend h2 { color: var(--wb-ink); font-size: 20px; line-height: 1.3; }
.choices { gap: 0; }
.choices .check { font-size: 16px; }
.check input[type='radio'] { min-block-size: 0; padding: 0; }
main > section.todo { padding-block-end: 8px; }
.banner.done { border-color: var(--wb-good); }
button.grave { border-color: var(--wb-bad); color: var(--wb-bad); }
button.grave:hover { background: color-mix(in oklch, var(--wb-bad), transparent 90%); }
`;
