import { grounds, opening } from './panel-ground.ts';

/** The panel and its form. */
export const panelStyles = `${opening}
position:fixed;z-index:2147483647;bottom:84px;inset-inline-end:20px;width:360px;max-height:min(85dvh,100dvh - 104px);
display:flex;flex-direction:column;
border-radius:16px;box-shadow:0 8px 32px #0003;
&.start{inset-inline:20px auto}
${grounds}
header,footer{flex:none;display:flex;align-items:center;justify-content:space-between;gap:8px;padding:12px 20px}
footer{flex-wrap:wrap;border-top:1px solid var(--line)}
form{display:contents}
[part=close]{margin-inline-end:-12px}
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
footer [type=button]{font-size:.875em;color:var(--soft);padding:4px;margin-inline:-4px}
@media(max-width:480px){inset:auto 0 0;width:auto;padding-bottom:env(safe-area-inset-bottom);border-radius:16px 16px 0 0}
@media(prefers-reduced-motion:no-preference){transition:.16s;@starting-style{opacity:0;translate:0 8px}}
}
`;
