/** Starts from `all: initial`, so that nothing the host page says is inherited; px and em, never rem. */
export const panelStyles = `
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
position:fixed;z-index:2147483647;bottom:84px;inset-inline-end:20px;box-sizing:border-box;width:360px;max-height:min(85dvh,100dvh - 104px);
display:flex;flex-direction:column;
border:1px solid var(--line);border-radius:16px;box-shadow:0 8px 32px #0003;
&.start{inset-inline:20px auto}
*{box-sizing:border-box;margin:0}
header,footer{flex:none;display:flex;align-items:center;justify-content:space-between;gap:4px 8px;padding:12px 20px}
footer{flex-wrap:wrap;border-top:1px solid var(--line)}
h1,legend,label{font-size:1em;font-weight:600;overflow-wrap:anywhere}
form{display:contents}
button,input,textarea,fieldset label{all:unset;box-sizing:border-box;border:1px solid #0000;border-radius:var(--round);min-height:44px;padding:4px 12px}
button,fieldset label{display:flex;align-items:center;justify-content:center;gap:8px;text-align:center;cursor:pointer}
svg{flex:none;width:1.25em;height:1.25em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
:focus-visible,label:has(:focus-visible){outline:2px solid var(--mark);outline-offset:2px}
[part=close]{margin-inline-end:-12px}
[part=body],[part=field]{display:grid;grid-template-columns:minmax(0,1fr);gap:4px}
[part=body]{padding:4px 20px 20px;overflow:auto;gap:20px}
[part=tabs]{display:flex;flex-wrap:wrap;background:var(--well);border-radius:var(--round)}
[part=tabs] button{flex:1;padding:4px;color:var(--soft)}
[part=tabs] [aria-pressed=true]{color:var(--ink);background:var(--bg);border-color:var(--mark);font-weight:600}
fieldset{border:0;padding:0;min-width:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(44px,1fr));gap:8px}
legend{padding:0 0 12px}
fieldset label{position:relative;padding:0;color:var(--soft)}
fieldset input{position:absolute;inset:0;z-index:1;cursor:pointer}
label:has(:checked){color:var(--mark)}
[part=scale]{padding-bottom:24px}
[part=scale] legend{font-size:1.25em}
[part=scale] svg{width:36px;height:36px}
.stars label:is(:has(:checked),:has(~label :checked)) svg{color:var(--mark);fill:currentColor}
[part=scale] span{position:absolute;opacity:0}
textarea,[part=field] input{background:var(--bg);border-color:var(--soft);padding:10px 12px;overflow:auto;overflow-wrap:anywhere;white-space:pre-wrap}
[part=send]{flex:1 0 100%;background:var(--accent);color:var(--on);font-weight:600}
[part=manager]{font-size:.875em;color:var(--soft);padding:4px 8px;margin-inline-start:-8px}
@media(max-width:480px){inset:auto 0 0;width:auto;padding-bottom:env(safe-area-inset-bottom);max-height:85dvh;border-radius:16px 16px 0 0}
@media(prefers-reduced-motion:no-preference){transition:.16s;@starting-style{opacity:0;translate:0 8px}}
}
`;
