/** Starts from `all: initial`, so that nothing the host page says is inherited; px and em, never rem. */
export const panelStyles = `
[part=panel]{all:initial;
--accent:var(--wb-accent,var(--board,light-dark(#1f5fd0,#8ab4ff)));
--on:var(--wb-on-accent,var(--on-board,light-dark(#fff,#000)));
--ink:var(--wb-ink,light-dark(#1b1e23,#eceef1));
--soft:var(--wb-ink-soft,light-dark(#5a6170,#a7afbd));
--bg:var(--wb-raised,light-dark(#fff,#1f2329));
--well:var(--wb-surface,light-dark(#f4f5f7,#15181c));
--line:var(--wb-line,light-dark(#dde0e6,#3a414c));
--bad:var(--wb-bad,light-dark(#b3261e,#ffb4ab));
--round:var(--wb-radius,10px);
--mark:light-dark(oklch(from var(--accent) min(l,.55) c h),oklch(from var(--accent) max(l,.75) c h));
color-scheme:light dark;
color:var(--ink);
background:var(--bg);
font:var(--wb-size,16px)/1.45 var(--wb-font,system-ui,sans-serif);
position:fixed;z-index:2147483647;bottom:84px;inset-inline-end:20px;width:360px;max-height:min(85dvh,100dvh - 104px);
display:flex;flex-direction:column;
border:1px solid var(--line);border-radius:16px;box-shadow:0 8px 32px #0003;
&.start{inset-inline:20px auto}
*{box-sizing:border-box;margin:0}
header,footer{flex:none;display:flex;align-items:center;justify-content:space-between;gap:8px;padding:12px 20px 4px}
footer{flex-wrap:wrap;gap:4px 8px;padding:12px 20px;border-top:1px solid var(--line)}
h1,legend,label{font-size:1em;font-weight:600;overflow-wrap:anywhere}
h1 svg{display:block;width:118px;height:8px;color:var(--mark);stroke-width:3}
form{display:contents}
button,input,textarea{all:unset;box-sizing:border-box;border:1px solid #0000;border-radius:var(--round);min-height:44px;padding:4px 12px}
&:before,:before{content:none}
button{display:flex;align-items:center;justify-content:center;gap:8px;text-align:center;cursor:pointer}
svg{flex:none;width:1.25em;height:1.25em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
a{color:var(--mark)}
small,p,[part=check],[part=manager]{font-size:.875em;font-weight:400;color:var(--soft)}
:focus-visible,label:has(:focus-visible){outline:2px solid var(--mark);outline-offset:2px}
[part=close]{margin-inline-end:-12px}
[part=body]{padding:8px 20px 20px;overflow:auto;display:grid;grid-template-columns:minmax(0,1fr);gap:20px}
[part=tabs]{display:flex;flex-wrap:wrap;background:var(--well);border-radius:var(--round)}
[part=tabs] button{flex:1;padding:4px;color:var(--soft)}
[part=tabs] [aria-pressed=true]{color:var(--ink);background:var(--bg);border-color:var(--mark);font-weight:600}
fieldset{border:0;padding:0;min-width:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(44px,1fr));gap:8px}
legend{padding:0 0 12px}
fieldset label{position:relative;min-height:44px;display:flex;align-items:center;justify-content:center;gap:8px;border:1px solid #0000;border-radius:var(--round);font-weight:400;color:var(--soft)}
fieldset input{position:absolute;inset:0;z-index:1;cursor:pointer}
label:has(:checked){color:var(--mark)}
:is(.tones,.nps,.ces) label{border-color:var(--line)}
:is(.tones,.nps,.ces) :has(:checked){border-color:var(--mark);box-shadow:inset 0 0 0 1px;font-weight:600}
[part=scale]{padding-bottom:24px}
[part=scale] legend{font-size:1.25em;line-height:1.3}
[part=scale] svg{width:36px;height:36px}
.stars label:has(~label :checked){color:var(--mark)}
.stars label:is(:has(:checked),:has(~label :checked)) svg{fill:currentColor}
.nps{grid-template-columns:repeat(6,1fr);gap:4px}
.ces{grid-template-columns:repeat(7,1fr);gap:4px}
.thumbs :first-of-type svg{rotate:180deg}
[part=scale] span{position:absolute;top:100%;padding-top:4px;min-width:100%;text-align:center;white-space:nowrap;font-size:.875em;font-weight:600;opacity:0}
label:first-of-type>span{inset-inline-start:0}
label:last-of-type>span{inset-inline-end:0}
[part=scale]:not(:has(label:hover)) :has(:checked,:focus) span,:hover>span{opacity:1}
[part=field]{display:grid;grid-template-columns:minmax(0,1fr);gap:4px}
textarea,[part=field] input{background:var(--bg);border-color:light-dark(#868d9b,#7d8695);padding:10px 12px;overflow:auto;overflow-wrap:anywhere;white-space:pre-wrap}
[aria-invalid=true]{border-color:var(--bad)!important}
[part=field] small{color:var(--bad)}
legend small{display:block;padding-top:4px}
[part=check]{display:flex;align-items:center;gap:8px;min-height:44px;cursor:pointer}
[part=check] input{all:revert;width:20px;height:20px;accent-color:var(--mark);flex:none}
[part=send]{flex:1 0 100%;background:var(--accent);color:var(--on);font-weight:600}
[part=manager]{padding:4px 8px;margin-inline-start:-8px}
[part=manager][aria-pressed=true]{color:var(--mark);font-weight:600}
@media(max-width:480px){inset:auto 0 0;width:auto;padding-bottom:env(safe-area-inset-bottom);max-height:85dvh;border-radius:16px 16px 0 0}
@media(prefers-reduced-motion:no-preference){animation:wb-in .16s ease-out}
@media(forced-colors:active){label:has(:checked),[aria-pressed=true]{outline:2px solid Highlight}}
}
@keyframes wb-in{0%{opacity:0;translate:0 8px}}
`;
