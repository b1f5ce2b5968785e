export { copyLink } from "./copyLink.js";
export {
  encodeQrCode,
  type QrCode,
  type QrCodeCorrection,
} from "./encodeQrCode.js";
export { formatShareResult } from "./formatShareResult.js";
export { type QrCodeSvgOptions, qrCodeSvg } from "./qrCodeSvg.js";
export { type ShareResult, share } from "./share.js";
export type { Shareable } from "./shareable.js";
export { ShareError, type ShareErrorCode } from "./shareError.js";
export { type ShareLink, type ShareLinksOptions, shareLinks } from "./shareLinks.js";
export type { ShareOptions } from "./shareOptions.js";
export { SHARE_TARGET_SOURCES, type ShareTargetSource } from "./shareTargetSources.js";
export { SHARE_TARGETS, type ShareTarget, ZALO_TARGET } from "./shareTargets.js";
export { showZaloShare, type ZaloShareOptions } from "./showZaloShare.js";
