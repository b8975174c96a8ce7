/**
 * What everything of ours in somebody else’s page stands on. Starts from `all: initial`, so that nothing the host page
 * says is inherited; px and em, never rem. `opening` goes on with declarations, `grounds` with rules.
 */
export const opening = `
[part=panel]{all:initial;
--accent:var(--wb-accent,var(--board,light-dark(#1f5fd0,#8ab4ff)));
--on:var(--wb-on-accent,color(from var(--accent) xyz calc((.179 - y)*1e6) calc((.179 - y)*1e6) calc((.179 - y)*1e6)));
--ink:var(--wb-ink,light-dark(#1b1e23,#eceef1));
--soft:var(--wb-ink-soft,light-dark(#5a6170,#a7afbd));
--bg:var(--wb-raised,light-dark(#fff,#1f2329));
--well:var(--wb-surface,light-dark(#f4f5f7,#15181c));
--line:var(--wb-line,light-dark(#dde0e6,#3a414c));
--round:var(--wb-radius,10px);
--mark:light-dark(oklch(from var(--accent) min(l,.55) c h),oklch(from var(--accent) max(l,.75) c h));
color-scheme:light dark;
color:var(--ink);
background:var(--bg);
font:var(--wb-size,16px)/1.45 var(--wb-font,system-ui,sans-serif);
box-sizing:border-box;
border:1px solid var(--line);
`;
export const grounds = `
*{box-sizing:border-box;margin:0}
h1,legend,label{font-size:1em;font-weight:600;overflow-wrap:anywhere}
button,input,textarea,fieldset label{all:unset;box-sizing:border-box;border:1px solid #0000;border-radius:var(--round);min-height:44px;padding:4px 12px}
button,fieldset label{display:flex;align-items:center;justify-content:center;gap:8px;text-align:center;cursor:pointer}
svg{flex:none;width:1.25em;height:1.25em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
:focus-visible,label:has(:focus-visible){outline:2px solid var(--mark);outline-offset:2px}
[part=body],[part=field]{display:grid;grid-template-columns:minmax(0,1fr);gap:4px}
textarea,[part=field] input{background:var(--bg);border-color:var(--soft);padding:10px 12px;overflow:auto;overflow-wrap:anywhere;white-space:pre-wrap}
[part=send]{flex:1 0 100%;background:var(--accent);color:var(--on);font-weight:600}
`;
