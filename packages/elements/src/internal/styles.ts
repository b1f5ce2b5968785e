// Sizes in pixels: many older sites make 1 rem equal to 10 pixels. 44 pixels is the comfortable size of a target; WCAG 2.2
// asks for 24.
const STYLES = `
:host{display:block;color:var(--sotruong-color,inherit)}
:host([hidden]){display:none}
@media print{:host{display:none!important}}
[part~=group]{display:flex;flex-wrap:wrap;align-items:center;gap:var(--sotruong-gap,6px)}
[part~=button]{box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;gap:6px;min-width:44px;min-height:44px;margin:0;padding:6px 12px;border:1px solid var(--sotruong-border,currentColor);border-radius:var(--sotruong-radius,4px);background:var(--sotruong-background,transparent);color:inherit;font:inherit;text-align:center;text-decoration:none;cursor:pointer}
[part~=button]:hover{text-decoration:underline}
[part~=button][aria-disabled=true]{opacity:.55;cursor:default}
[part~=button][aria-pressed=true]{background:CanvasText;color:Canvas}
[part~=button][hidden]{display:none}
:focus-visible{outline:3px solid var(--sotruong-focus,currentColor);outline-offset:2px}
[part~=status]{margin:0}
[part~=status]:not(:empty){margin-top:6px}
[part~=quiet]{position:absolute;width:1px;height:1px;margin:-1px!important;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dialog{box-sizing:border-box;width:min(100% - 32px,560px);max-height:calc(100dvh - 32px);padding:20px;overflow:auto;border:1px solid var(--sotruong-border,CanvasText);border-radius:var(--sotruong-radius,4px);background:var(--sotruong-background,Canvas);color:var(--sotruong-color,CanvasText);font-size:1em;line-height:1.55;text-align:start;overflow-wrap:break-word}
dialog::backdrop{background:rgb(0 0 0/55%)}
dialog [part~=head]{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:6px 16px}
dialog h2{margin:0;font-size:1.25em;line-height:1.35}
dialog p{margin:8px 0 0}
dialog [part~=targets]{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0;padding:0;list-style:none}
dialog label{display:block;margin-bottom:4px}
dialog [part~=address]{display:flex;flex-wrap:wrap;gap:8px}
dialog input{box-sizing:border-box;flex:1 1 220px;min-width:0;min-height:44px;padding:6px 10px;border:1px solid var(--sotruong-border,currentColor);border-radius:var(--sotruong-radius,4px);background:transparent;color:inherit;font:inherit}
dialog [part~=qr]{display:flex;flex-wrap:wrap;align-items:center;gap:12px;margin-top:16px}
dialog [part~=qr]>*{margin:0}
dialog [part~=qr] p{flex:1 1 160px}
dialog :is(svg,img){box-sizing:border-box;background:#fff;flex:none;width:144px;height:144px}
@media (forced-colors:active){[part~=button][aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
`;

let sheet: CSSStyleSheet | undefined;

/** Opens the shadow root of an element once, with the styles as an adopted sheet, which a strict policy lets pass. */
export function openShadow(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot !== null) return host.shadowRoot;
  const shadow = host.attachShadow({ mode: "open" });
  if (sheet === undefined && "adoptedStyleSheets" in shadow) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  if (sheet !== undefined) shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
