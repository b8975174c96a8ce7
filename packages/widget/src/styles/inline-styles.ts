import { grounds, opening } from './panel-ground.ts';

/** Its element, before anything of the wall is there. */
export const inlineStyles = `
:host{display:block;position:relative}
:host([hidden]){display:none}
`;

/** The panel’s looks in a page’s own text: as wide as its column. The wall’s own rules continue it. */
export const inlineGround = `${opening}
display:block;border-radius:var(--round);padding:16px 20px 20px;
${grounds}
@media(max-width:480px){padding:12px 16px 16px}
}
`;

/** What the wall has in a page alone. */
export const inlineWallStyles = `
[part=panel].inline{
[part=all]{display:none;border-color:var(--line)}
[part=wall]:has([part=columns]){grid-template-columns:auto minmax(0,1fr);
>*{grid-column:1/-1}
>h2{grid-column:1;align-self:center}
>[part=find]{grid-column:2;justify-content:end}
.new{margin-inline-end:auto}
[type=search]{flex:0 1 420px}}
[part=columns]{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);align-items:start;gap:32px;
>*{display:grid;grid-template-columns:minmax(0,1fr);gap:12px}
h2{flex:1;padding-block:7.5px}}
[part=card][hidden]{display:none}
}
.left>[part=panel]{
[part=all]{display:flex!important}
[part=more]{display:none}
}
`;
