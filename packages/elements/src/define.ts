import { defineElements } from "./defineElements.js";
import { drawQrCode } from "./drawQrCode.js";

// The one entry that acts when it is imported; on a server it does nothing.
defineElements({ drawQrCode });

export { defineElements };
