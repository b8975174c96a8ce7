/**
 * `!important` in `:host` outranks even an important rule of the page (CSS Cascade 5 §6.1), so that `all: unset` on
 * everything does not reach us. Sizes are px: a page's `rem` may be anything. The safe areas left and right are equal
 * on every phone that has them. The pencil is cut out of a border, which forced colours leave in sight. The order is
 * the one that compresses best.
 */
export const launcherStyles =
  ':host{all:initial!important;@media print{display:none!important}' +
  '>button{all:initial;touch-action:none;display:flex;color:var(--wb-ink,CanvasText);position:fixed;color-scheme:light dark;border:1px solid var(--wb-line,#8885);cursor:pointer;bottom:max(20px,env(safe-area-inset-bottom));border-radius:22px;inset-inline:auto max(20px,env(safe-area-inset-right));z-index:2147483646;gap:8px;font:600 15px/1.6 var(--wb-font,system-ui);box-shadow:0 2px 9px #0003;padding:9px 16px;background:var(--wb-raised,light-dark(#fff,#1f2329));' +
  '&:before{content:"";border:12px solid var(--wb-accent,var(--board,light-dark(#1f5fd0,#8ab4ff)));clip-path:path("M4 20l1-5 9-9 4 4-9 9zM15 5l2-2 4 4-2 2z")}' +
  '&:focus-visible{outline:2px solid;outline-offset:2px}' +
  '&.start{inset-inline:max(20px,env(safe-area-inset-right)) auto}' +
  '@media(max-width:480px){font-size:0;gap:0;padding:9px}}}';
