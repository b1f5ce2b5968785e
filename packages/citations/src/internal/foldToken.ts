/** Lower-case ASCII letters, digits and single hyphens: "Nghị định" becomes "nghi-dinh". */
export function foldToken(text: string, joint = "-"): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== "")
    .join(joint);
}
