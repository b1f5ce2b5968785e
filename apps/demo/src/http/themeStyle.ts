import type { Palette, SchoolSettings } from "../content/schoolSettingsSchema.js";

function declarations(palette: Palette): string {
  const values: readonly (readonly [string, string])[] = [
    ["paper", palette.paper],
    ["ink", palette.ink],
    ["muted", palette.muted],
    ["line", palette.line],
    ["tint", palette.tint],
    ["control", palette.control],
    ["accent", palette.accent],
    ["accent-line", palette.accent],
    ["on-accent", palette.onAccent],
    ["structure", palette.structure],
    ["link", palette.link],
    ["gold", palette.gold],
    ["focus", palette.focus],
    ["chart-line", palette.structure],
    ["chart-fill", palette.accent],
  ];
  return values.map(([name, value]) => `--${name}:${value}`).join(";");
}

/** The school's colours as a style file of its own, so that no page needs inline style. */
export function themeStyle(colours: SchoolSettings["colours"]): string {
  return `:root{${declarations(colours.light)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(colours.dark)}}}\n`;
}
