const ASSET =
  /\.(?:css|js|mjs|map|json|xml|rss|atom|txt\.gz|png|jpe?g|jfif|gif|bmp|ico|svg|webp|avif|tiff?|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z|gz|tar|mp3|mp4|m4a|avi|wmv|flv|swf|webm|exe|db|ini|log|tmp)$/iu;
/** Browsers put what belongs to a saved page beside it, in a folder named after it; HTTrack keeps its cache. */
const ASSET_FOLDER = /(?:_files|_tep|\.files|^hts-cache|^node_modules|^\.git|^__MACOSX)$/u;

/** Tells a saved page from pictures, style sheets and the rest of a mirror; a query may stand in the name. */
export function isPageName(name: string): boolean {
  return !name.startsWith(".") && !ASSET.test(name.split(/[?@]/u, 1)[0] ?? name);
}

/** Tells a folder whose files only serve the pages beside it. */
export function isAssetFolder(name: string): boolean {
  return name.startsWith(".") || ASSET_FOLDER.test(name);
}
