/** Continues the panel's own rules, for the scales beside stars. */
export const scalesStyles = `
[part=panel]{
:is(.nps,.ces) label{border-color:var(--line)}
:is(.nps,.ces) :has(:checked){border-color:var(--mark);box-shadow:inset 0 0 0 1px;font-weight:600}
.nps{grid-template-columns:repeat(6,1fr);gap:4px}
.ces{grid-template-columns:repeat(7,1fr);gap:4px}
.thumbs :first-of-type svg{rotate:180deg}
legend small{display:block;padding-top:4px}
}
`;
