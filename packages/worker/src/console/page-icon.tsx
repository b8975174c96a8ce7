export const iconPath = '/icon.svg';

/** What a tab shows of every page of ours; without it browsers ask for `/favicon.ico`. */
export const PageIcon = () => <link rel="icon" type="image/svg+xml" href={iconPath} />;

/** A board on its tray, with a marker stroke; dark where the browser is. */
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    g { fill: none; stroke: #1f5fd0; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round }
    rect { fill: #fff }
    @media (prefers-color-scheme: dark) { g { stroke: #8ab4ff } rect { fill: #1c1f25 } }
  </style>
  <g>
    <rect x="2.5" y="4" width="27" height="20" rx="3"/>
    <path d="M8.5 15.5c3.5-3.5 5.5-3.5 7 0s4 3 8-2.5M10 28.5h12"/>
  </g>
</svg>
`;
