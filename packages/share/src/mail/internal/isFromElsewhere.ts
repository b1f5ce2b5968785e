/** Whether a browser says that another site made it send this request. */
export function isFromElsewhere(headers: Headers, origin: string): boolean {
  const from = headers.get("origin");
  if (from !== null && from !== origin) return true;
  const fetchSite = headers.get("sec-fetch-site");
  return fetchSite !== null && fetchSite !== "same-origin" && fetchSite !== "none";
}
