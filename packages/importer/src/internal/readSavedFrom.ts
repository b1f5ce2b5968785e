const MIRRORED = /<!-- Mirrored from ([^\s<>]{1,500}) by HTTrack/iu;
const SAVED = /<!-- saved from url=\(\d{1,6}\)(https?:[^\s<>]{1,2000}) -->/iu;

/** The address that a saving tool or browser noted in a comment at the head of the page. */
export function readSavedFrom(beginning: string): string | undefined {
  const saved = SAVED.exec(beginning)?.[1];
  if (saved !== undefined && URL.canParse(saved)) return saved;
  const mirrored = MIRRORED.exec(beginning)?.[1];
  if (mirrored === undefined) return undefined;
  const address = /^https?:/iu.test(mirrored) ? mirrored : `http://${mirrored}`;
  return URL.canParse(address) ? address : undefined;
}
