/** The policy form: cards in one column, pairs side by side where there is room. */
export const policyCss = `.policy-form { display: grid; gap: 24px; max-inline-size: 880px; }
.policy-form .card.act { padding-block: 20px; }
.policy-form .checks { display: flex; flex-wrap: wrap; gap: 4px 28px; }
.policy-form :is(.pair, .metric-row) { display: grid; gap: 12px 24px; }
.policy-form .metric-row { padding-block-end: 12px; border-block-end: 1px solid var(--wb-line); }
.policy-form input:not([type='checkbox'])[dir='ltr'] { max-inline-size: 320px; }
.policy-form .days .field { gap: 4px 16px; }
.rule { gap: 12px 24px; padding: 16px; border: 1px solid var(--wb-line); border-radius: var(--wb-radius); }
.rule > legend { margin: 0; padding-inline: 8px; }
.tried { display: grid; gap: 12px; }
@media (min-width: 720px) {
  .policy-form .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .policy-form .metric-row { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .rule { grid-template-columns: repeat(3, minmax(0, 1fr)); align-items: end; }
  .policy-form .days .field { grid-template-columns: 140px minmax(0, 1fr); align-items: center; }
  .policy-form .days .problem { grid-column: 1 / -1; }
}
`;
