/** Continues the panel's own rules, for what comes after the form. */
export const laterStyles = `
[part=panel]{
a{white-space:nowrap}
textarea,input{scroll-margin-block:48px}
.tones{grid-template-columns:repeat(auto-fit,minmax(min(100%,7.5em),1fr))}
[part=told]{background:var(--well);padding:12px;border-radius:var(--round)}
summary{min-height:44px;padding-block:11px;margin-block:-8px;cursor:pointer;list-style-position:outside;margin-inline-start:18px}
summary::marker{color:var(--soft)}
details[open]::details-content{display:grid;gap:12px;padding-top:8px}
[part=refused]{color:var(--bad);padding:12px;border:1px solid;border-radius:var(--round)}
[part=refused] small{display:block;color:var(--soft)}
[part=thanks]{display:grid;gap:8px;justify-items:center;text-align:center;padding-top:12px;
>svg{width:56px;height:56px;color:var(--mark);stroke-width:2.25}
p{max-width:30ch}}
h2{font-size:1.25em}
[part=code] b{color:var(--ink);font-size:1.4286em;letter-spacing:.04em;display:block;font-variant-numeric:tabular-nums}
[part=after]{display:grid;gap:8px;text-align:center;
button{border-color:var(--line)}
a{min-height:44px;align-content:center}
input{padding:10px 12px;border-color:var(--line);width:100%}}
[hidden]{display:none}
@media(prefers-reduced-motion:no-preference){
[part=thanks]>svg path{stroke-dasharray:1;animation:wb-draw .16s ease-out}}
}
@keyframes wb-draw{from{stroke-dashoffset:1}}
`;
